package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.period.Problem;

/**
 * What a dismissal, or a demotion or cut without consent, needs. Each answers *allowed* or names what is missing; none says
 * that a dismissal is right. This is no legal advice.
 */
enum GatePolicy {
    PROTECTED_STATUS_IS_CHECKED("protection") {
        @Override
        boolean allows(GateFacts f) {
            return f.protection() != null;
        }
    },
    PROTECTED_STATUS_STOPS("protection") {
        @Override
        boolean allows(GateFacts f) {
            return f.protection() == null || f.protection() == Protection.NONE;
        }
    },
    A_ROUTE_IS_CHOSEN("route") {
        @Override
        boolean allows(GateFacts f) {
            return f.route() != null;
        }
    },
    RATED_INCOMPETENT_ON_AN_ACKNOWLEDGED_RESULT("item") {
        @Override
        boolean allows(GateFacts f) {
            return !f.on(DismissalRoute.INCOMPETENCE)
                    || f.incompetent(EvidenceItem.RATED_INCOMPETENT).isPresent();
        }
    },
    TRAINED_OR_TRANSFERRED_AFTERWARDS("item") {
        @Override
        boolean allows(GateFacts f) {
            Optional<LocalDate> first =
                    f.incompetent(EvidenceItem.RATED_INCOMPETENT).map(RatedResult::on);
            return !f.on(DismissalRoute.INCOMPETENCE)
                    || f.latest(EvidenceItem.TRAINING_OR_TRANSFER)
                            .filter(file -> first.isEmpty() || !file.dated().isBefore(first.get()))
                            .isPresent();
        }
    },
    RATED_INCOMPETENT_AGAIN_ON_THE_SAME_STANDARD("item") {
        @Override
        boolean allows(GateFacts f) {
            return !f.on(DismissalRoute.INCOMPETENCE) || again(f);
        }
    },
    FACTS_ARE_RECORDED("item") {
        @Override
        boolean allows(GateFacts f) {
            return !f.on(DismissalRoute.GRAVE_FAULT) || f.has(EvidenceItem.FACTS);
        }
    },
    THE_PERSON_WAS_HEARD("item") {
        @Override
        boolean allows(GateFacts f) {
            return !f.on(DismissalRoute.GRAVE_FAULT) || f.has(EvidenceItem.HEARING);
        }
    },
    THE_UNION_WAS_TOLD("item") {
        @Override
        boolean allows(GateFacts f) {
            return f.has(EvidenceItem.UNION_TOLD);
        }
    },
    NOTICE_OR_A_MONTHS_PAY("item") {
        @Override
        boolean allows(GateFacts f) {
            return !endsForIncompetence(f) || f.has(EvidenceItem.NOTICE_OR_PAY);
        }
    },
    COMPENSATION_IS_COMPUTED("amount") {
        @Override
        boolean allows(GateFacts f) {
            return !endsForIncompetence(f)
                    || f.latest(EvidenceItem.COMPENSATION)
                            .filter(file -> file.amount() != null)
                            .isPresent();
        }
    },
    A_LAST_DAY_IS_NAMED("effectiveOn") {
        @Override
        boolean allows(GateFacts f) {
            return !f.dismissal() || f.dated();
        }
    };

    static final List<GatePolicy> ALL = List.of(values());

    private final String field;

    GatePolicy(String field) {
        this.field = field;
    }

    /**
     * Empty where the person consents to these terms, or nothing is missing. A consent to earlier terms is no consent: it is
     * named first, and stops nothing where the evidence is complete without it.
     */
    static List<Problem> missing(GateFacts facts) {
        if (facts.consented()) {
            return List.of();
        }
        List<Problem> missing =
                ALL.stream().flatMap(policy -> policy.refuses(facts).stream()).toList();
        if (missing.isEmpty() || facts.dismissal()) {
            return missing;
        }
        boolean outdated = facts.has(EvidenceItem.CONSENT);
        Problem consent =
                Problem.of("item", "outcome.gate." + (outdated ? "consent-is-to-these-terms" : "consent-is-enough"));
        return Stream.concat(Stream.of(consent), missing.stream()).toList();
    }

    abstract boolean allows(GateFacts facts);

    /** Empty: allowed. Otherwise: refused, because. */
    Optional<Problem> refuses(GateFacts facts) {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return allows(facts) ? Optional.empty() : Optional.of(Problem.of(field, "outcome.gate." + name));
    }

    private static boolean endsForIncompetence(GateFacts f) {
        return f.dismissal() && f.on(DismissalRoute.INCOMPETENCE);
    }

    private static boolean again(GateFacts f) {
        Optional<RatedResult> first = f.incompetent(EvidenceItem.RATED_INCOMPETENT);
        Optional<EvidenceFile> helped = f.latest(EvidenceItem.TRAINING_OR_TRANSFER);
        return f.incompetent(EvidenceItem.RATED_INCOMPETENT_AGAIN)
                .filter(second -> first.isPresent()
                        && !second.number().equals(first.get().number())
                        && second.sheet().equals(first.get().sheet()))
                .filter(second -> helped.isPresent()
                        && !second.from().isBefore(helped.get().dated()))
                .isPresent();
    }
}
