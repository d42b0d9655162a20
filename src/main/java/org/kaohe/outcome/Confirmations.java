package org.kaohe.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalSealed;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.period.Refusal;
import org.kaohe.period.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirmation after probation: decided by HR, asked for early by the head, or reached by the law's default. */
@Service
@Transactional
public class Confirmations {

    private final CaseDesk desk;
    private final CaseOpenings openings;
    private final People people;
    private final Appraisals appraisals;
    private final Periods periods;
    private final ApplicationEventPublisher events;
    private final Schemes schemes;

    Confirmations(
            CaseDesk desk,
            CaseOpenings openings,
            People people,
            Appraisals appraisals,
            Periods periods,
            ApplicationEventPublisher events,
            Schemes schemes) {
        this.desk = desk;
        this.openings = openings;
        this.people = people;
        this.appraisals = appraisals;
        this.periods = periods;
        this.events = events;
        this.schemes = schemes;
    }

    /**
     * HR's decision.
     *
     * @param way GO_ON confirms, TERMINATE opens a termination case in its place, IMPROVE an improvement plan beside it
     */
    public Optional<Refusal> decide(String number, String actor, CaseAnswer way, @Nullable String reason) {
        return desk.atStep(number, actor, CaseStep.DECIDE_CONFIRMATION, turn -> {
            if (way != CaseAnswer.GO_ON && way != CaseAnswer.TERMINATE && way != CaseAnswer.IMPROVE) {
                turn.refuse("decision", "not-here");
            }
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (turn.clean()) {
                turn.found().content().explain(why);
                if (way == CaseAnswer.GO_ON) {
                    turn.found().content().decide(Verdict.CONFIRMED, desk.today());
                }
                desk.completed(
                        turn, CaseStep.DECIDE_CONFIRMATION, way, CaseLogKind.CONFIRMATION_DECIDED, way.name(), why);
            }
        });
    }

    /** The last day is over and nobody decided: the person is confirmed, as the law says. Repeated, it changes nothing. */
    public void byDefault(String number) {
        OutcomeCase found = desk.lock(number);
        if (found.getState() != CaseState.OPEN || found.progress().ready()) {
            return;
        }
        if (found.getStep() != null) {
            desk.visit(found).complete(desk.now());
            found.progress().complete(CaseStep.DECIDE_CONFIRMATION, CaseAnswer.GO_ON);
        }
        found.progress().makeReady();
        found.content().decide(Verdict.CONFIRMED_BY_DEFAULT, found.getEndsOn());
        desk.write(found, null, CaseLogKind.CONFIRMATION_DECIDED, Verdict.CONFIRMED_BY_DEFAULT.name(), "");
    }

    /** The head of the department asks to decide before the time, for outstanding work and after the months of the scheme (002, R063). */
    public Optional<Refusal> askEarly(String number, String actor, @Nullable String reason) {
        return desk.open(number, actor, turn -> {
            OutcomeCase found = turn.found();
            Person person = people.find(found.getPersonNumber()).orElseThrow();
            String head = people.headOf(person.getDepartmentCode()).orElse("");
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            EarlyRequest request = new EarlyRequest(found, actor, head, earlyFrom(person), desk.today());
            turn.refuse(EarlyRequestPolicy.ALL.stream()
                    .flatMap(policy -> policy.refuses(request).stream())
                    .toList());
            if (turn.clean()) {
                desk.write(found, actor, CaseLogKind.EARLY_ASKED, why);
                events.publishEvent(new EarlyConfirmationAsked(number));
            }
        });
    }

    /** The first day on which it may be asked for early, while that day is still to come. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earlyOpensOn(String number) {
        return people.find(desk.get(number).getPersonNumber())
                .map(this::earlyFrom)
                .filter(desk.today()::isBefore);
    }

    private LocalDate earlyFrom(Person person) {
        LocalDate hired = person.getHireDate();
        return hired.plusMonths(schemes.of(hired.getYear()).getEarlyMonths());
    }

    /** The open confirmation of a probationer. */
    @Transactional(readOnly = true)
    public Optional<OutcomeCase> openOf(String person) {
        return openings.openOf(person, OutcomeKind.CONFIRMATION);
    }

    /** The result of a confirmation appraisal belongs to the probationer's case, once. */
    @EventListener
    void on(AppraisalSealed sealed) {
        Appraisal appraisal = appraisals.find(sealed.number()).orElseThrow();
        PeriodKind kind = periods.find(appraisal.getPeriodId())
                .map(AppraisalPeriod::getKind)
                .orElse(null);
        Optional<OutcomeCase> open = openOf(appraisal.getPersonNumber());
        if (kind == PeriodKind.CONFIRMATION
                && open.isPresent()
                && !sealed.number().equals(open.get().getAppraisalNumber())) {
            OutcomeCase found = desk.lock(open.get().getNumber());
            found.link(sealed.number());
            desk.write(found, null, CaseLogKind.LINKED, sealed.number());
        }
    }
}
