package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.period.Problem;

/** One reason why drafted terms may not go to the signers. */
enum TermsPolicy {
    TERMS_HAVE_A_FIRST_DAY("effectiveOn", "date-missing") {
        @Override
        boolean allows(TermsRequest r) {
            return r.draft().effectiveOn() != null || r.draft().renewal() == Verdict.NOT_RENEWED;
        }
    },
    /** Earlier months may be paid: whoever reaches back to them says why, and the signers read it. */
    A_FIRST_DAY_BEFORE_THIS_MONTH_HAS_A_REASON("details", "backdated-reason") {
        @Override
        boolean allows(TermsRequest r) {
            LocalDate day = r.draft().effectiveOn();
            return day == null
                    || !day.isBefore(r.today().withDayOfMonth(1))
                    || r.draft().text() != null;
        }
    },
    NO_FIRST_DAY_BEFORE_THE_HIRE("effectiveOn", "before-hire") {
        @Override
        boolean allows(TermsRequest r) {
            LocalDate day = r.draft().effectiveOn();
            return day == null || !day.isBefore(r.person().getHireDate());
        }
    },
    A_POSITION_IS_KNOWN("position", "position-unknown") {
        @Override
        boolean allows(TermsRequest r) {
            return r.positionKnown();
        }
    },
    PROMOTION_AND_DEMOTION_CHANGE_THE_POST("position", "post-unchanged") {
        @Override
        boolean allows(TermsRequest r) {
            return !ofPost(r) || r.terms().changesPost() && !isAsBefore(r);
        }
    },
    PAY_CHANGE_NAMES_BOTH_AMOUNTS("payTo", "pay-missing") {
        @Override
        boolean allows(TermsRequest r) {
            return r.kind() != OutcomeKind.PAY_CHANGE
                    || r.terms().payFrom() != null && r.terms().payTo() != null && differs(r);
        }
    },
    NO_PROMOTION_CUTS_PAY("payTo", "promotion-cuts-pay") {
        @Override
        boolean allows(TermsRequest r) {
            return r.kind() != OutcomeKind.PROMOTION || !r.terms().cutsPay();
        }
    },
    NO_PROMOTION_LOWERS_THE_BONUS_BASE("bonusBase", "promotion-cuts-base") {
        @Override
        boolean allows(TermsRequest r) {
            return r.kind() != OutcomeKind.PROMOTION
                    || !r.terms().cutsBonusBase(r.person().getBonusBase());
        }
    },
    A_CASE_CHANGES_ONLY_WHAT_IT_IS_ABOUT("", "not-of-this-kind") {
        @Override
        boolean allows(TermsRequest r) {
            boolean contract = r.kind() == OutcomeKind.RENEWAL;
            return (ofPost(r) || !r.terms().changesPost())
                    && (contract ? !r.terms().changesMoney() : r.terms().contractEnd() == null);
        }
    },
    AMOUNTS_ARE_NOT_NEGATIVE("payTo", "amount-negative") {
        @Override
        boolean allows(TermsRequest r) {
            return Stream.of(r.terms().payFrom(), r.terms().payTo(), r.terms().bonusBase())
                    .filter(Objects::nonNull)
                    .allMatch(amount -> amount.signum() >= 0 && amount.scale() <= 2);
        }
    },
    RENEWAL_SAYS_YES_OR_NO("renewal", "renewal-missing") {
        @Override
        boolean allows(TermsRequest r) {
            return r.kind() != OutcomeKind.RENEWAL || r.draft().renewal() != null;
        }
    },
    A_RENEWED_CONTRACT_ENDS_LATER("contractEnd", "contract-end") {
        @Override
        boolean allows(TermsRequest r) {
            if (r.kind() != OutcomeKind.RENEWAL || r.draft().renewal() != Verdict.RENEWED) {
                return true;
            }
            LocalDate before = r.person().getContractEnd();
            LocalDate after = r.terms().contractEnd();
            return after != null && (before == null || after.isAfter(before));
        }
    };

    static final List<TermsPolicy> ALL = List.of(values());

    private final String field;
    private final String key;

    TermsPolicy(String field, String key) {
        this.field = field;
        this.key = key;
    }

    abstract boolean allows(TermsRequest request);

    /** Empty: allowed. Otherwise: refused, because. */
    Optional<Problem> refuses(TermsRequest request) {
        return allows(request) ? Optional.empty() : Optional.of(Problem.of(field, "outcome.problem." + key));
    }

    private static boolean ofPost(TermsRequest r) {
        return r.kind() == OutcomeKind.PROMOTION || r.kind() == OutcomeKind.DEMOTION;
    }

    private static boolean isAsBefore(TermsRequest r) {
        Terms terms = r.terms();
        boolean samePosition =
                terms.position() == null || terms.position().equals(r.person().getPositionCode());
        return samePosition
                && (terms.grade() == null || terms.grade().equals(r.person().getGrade()));
    }

    private static boolean differs(TermsRequest r) {
        return Objects.requireNonNull(r.terms().payFrom())
                        .compareTo(Objects.requireNonNull(r.terms().payTo()))
                != 0;
    }
}
