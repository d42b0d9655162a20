package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Role;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.kaohe.period.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases: by hand, out of a result, out of another case, or because a date has come. */
@Service
@Transactional
public class CaseOpenings {

    private static final int LONGEST_REASON = 2000;

    private final OutcomeCaseRepository cases;
    private final CaseDesk desk;
    private final CaseAuthority authority;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Schemes schemes;

    CaseOpenings(
            OutcomeCaseRepository cases,
            CaseDesk desk,
            CaseAuthority authority,
            People people,
            ApplicationEventPublisher events,
            Schemes schemes) {
        this.cases = cases;
        this.desk = desk;
        this.authority = authority;
        this.people = people;
        this.events = events;
        this.schemes = schemes;
    }

    /** HR opens a case by hand. The caller starts its process, or lets {@link CaseOpened} do so. */
    public CaseOpening byHand(OutcomeKind kind, String person, @Nullable String reason, String actor) {
        Person found = people.find(person).orElse(null);
        List<Problem> problems = OpeningPolicy.ALL.stream()
                .flatMap(policy -> policy
                        .refuses(new OpeningRequest(
                                kind,
                                person,
                                found,
                                reason,
                                actor,
                                authority.holds(actor, Role.HR),
                                openOf(person, kind).isPresent()))
                        .stream())
                .toList();
        return problems.isEmpty() && found != null && reason != null
                ? create(kind, found, null, reason.strip(), actor)
                : new CaseNotOpened(new Refusal(problems));
    }

    /** Opens what HR decided on a result, once; a case of that kind that is open already goes on with the result. */
    public String outOfResult(
            OutcomeKind kind, String person, String appraisal, String reason, @Nullable String actor) {
        Optional<OutcomeCase> linked = cases.findByOriginAppraisalNumberOrderByNumber(appraisal).stream()
                .filter(found -> found.getKind() == kind)
                .findFirst();
        if (linked.isPresent()) {
            return linked.get().getNumber();
        }
        Optional<OutcomeCase> open = openOf(person, kind);
        if (open.isPresent()) {
            OutcomeCase found = desk.lock(open.get().getNumber());
            found.link(appraisal);
            desk.write(found, actor, CaseLogKind.LINKED, appraisal);
            return found.getNumber();
        }
        Person found = people.find(person).orElseThrow();
        return publish(create(kind, found, appraisal, reason, actor));
    }

    /** Opens a case that takes the place of, or stands beside, another one; one that is open already is taken. */
    String outOfCase(OutcomeCase origin, OutcomeKind kind, String reason) {
        return openOf(origin.getPersonNumber(), kind)
                .map(OutcomeCase::getNumber)
                .orElseGet(() -> publish(create(
                        kind,
                        people.find(origin.getPersonNumber()).orElseThrow(),
                        origin.getAppraisalNumber(),
                        reason,
                        null)));
    }

    /** Opens a case because a date has come, unless one of the kind is open. */
    void byDate(OutcomeKind kind, Person person, String reason) {
        if (openOf(person.getNumber(), kind).isEmpty()) {
            publish(create(kind, person, null, reason, null));
        }
    }

    /** One renewal a contract: what HR has given up is not opened again the next morning. */
    void renewalOnce(Person person, LocalDate end, String reason) {
        if (!cases.existsByOriginPersonNumberAndOriginKindAndContentEndsOn(
                person.getNumber(), OutcomeKind.RENEWAL, end)) {
            byDate(OutcomeKind.RENEWAL, person, reason);
        }
    }

    Optional<OutcomeCase> openOf(String person, OutcomeKind kind) {
        return cases.openOf(person, kind).stream().findFirst();
    }

    private String publish(CaseOpened opened) {
        events.publishEvent(opened);
        return opened.number();
    }

    private CaseOpened create(
            OutcomeKind kind, Person person, @Nullable String appraisal, String reason, @Nullable String actor) {
        String number = freeNumber(kind, person.getNumber());
        String kept = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        CaseOrigin origin = new CaseOrigin(
                kind, person.getNumber(), person.getDepartmentCode(), appraisal, kept, actor, desk.now());
        OutcomeCase created = cases.saveAndFlush(new OutcomeCase(number, origin, endsOn(kind, person)));
        desk.write(created, actor, CaseLogKind.OPENED);
        return new CaseOpened(number, kind);
    }

    private String freeNumber(OutcomeKind kind, String person) {
        String first = desk.today().getYear() + "-" + kind.letters() + "-" + person;
        String number = first;
        for (int n = 2; cases.existsByNumber(number); n++) {
            number = first + "-" + n;
        }
        return number;
    }

    private @Nullable LocalDate endsOn(OutcomeKind kind, Person person) {
        return switch (kind) {
            case CONFIRMATION ->
                person.getHireDate()
                        .plusMonths(schemes.of(person.getHireDate().getYear()).getProbationMonths())
                        .minusDays(1);
            case RENEWAL -> person.getContractEnd();
            default -> null;
        };
    }
}
