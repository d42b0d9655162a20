package org.kaohe.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A case's life from opening to seal. The commands of its steps live in a service each: {@link TermsDrafting},
 * {@link CaseApprovals}, {@link CaseEvidence}, {@link ImprovementPlans}, {@link Confirmations}, {@link Renewals}.
 *
 * <p>A person's command returns why it was refused, and then has changed nothing; empty means done. What the engine
 * calls without a person may be repeated and throws when it cannot fit the aggregate's state.
 */
@Service
@Transactional
public class OutcomeCases {

    private final OutcomeCaseRepository cases;
    private final CaseVisitRepository visits;
    private final CaseDesk desk;
    private final CaseAuthority authority;
    private final CaseAssignmentRule assignments;
    private final CaseDeadlineRule deadlines;
    private final Grounds grounds;
    private final ApplicationEventPublisher events;

    OutcomeCases(
            OutcomeCaseRepository cases,
            CaseVisitRepository visits,
            CaseDesk desk,
            CaseAuthority authority,
            CaseAssignmentRule assignments,
            CaseDeadlineRule deadlines,
            Grounds grounds,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.visits = visits;
        this.desk = desk;
        this.authority = authority;
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.grounds = grounds;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<OutcomeCase> find(String number) {
        return desk.find(number);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<OutcomeCase> all() {
        return cases.findAllByOrderByOriginOpenedAtDescNumber();
    }

    /** The cases about this person, the latest first. */
    @Transactional(readOnly = true)
    public List<OutcomeCase> ofPerson(String person) {
        return cases.findByOriginPersonNumberOrderByOriginOpenedAtDescNumber(person);
    }

    @Transactional(readOnly = true)
    public List<OutcomeCase> ofAppraisal(String appraisal) {
        return cases.findByOriginAppraisalNumberOrderByNumber(appraisal);
    }

    /** What waits for this person, by name or by a role they hold; the most urgent first. */
    @Transactional(readOnly = true)
    public List<OpenCaseTask> openTasksFor(String person) {
        return visits.open().stream()
                .filter(visit -> !person.equals(visit.outcomeCase().getPersonNumber()))
                .filter(visit -> authority.named(person, visit.assignment()))
                .map(CaseVisit::task)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<OpenCaseTask> openTasks() {
        return visits.open().stream().map(CaseVisit::task).toList();
    }

    /** Ties the case to its process instance; a second time to the same one changes nothing. */
    public void bindInstance(String number, String instance) {
        desk.lock(number).bind(instance);
    }

    @Transactional(readOnly = true)
    public boolean belongs(String number, String instance) {
        return desk.find(number)
                .filter(found -> instance.equals(found.getProcessInstanceId()))
                .isPresent();
    }

    /** Enters the step unless the case is in it. */
    public void enter(String number, CaseStep step) {
        OutcomeCase found = desk.lock(number);
        if (found.getStep() == step) {
            return;
        }
        found.progress()
                .enter(step, CaseRoute.next(found, grounds.needed(found)).contains(step));
        Instant now = desk.now();
        visits.save(new CaseVisit(found, step, now, assignments.of(found, step), deadlines.of(found, step, now)));
        desk.write(found, null, CaseLogKind.ENTERED);
        events.publishEvent(new CaseStepEntered(number, step));
    }

    /** HR gives an open case up, at whatever step, with a reason; a confirmation cannot be given up. */
    public Optional<Refusal> withdraw(String number, String actor, @Nullable String reason) {
        return desk.open(number, actor, turn -> {
            OutcomeCase found = turn.found();
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (!authority.holds(actor, Role.HR)) {
                turn.refuse("", "hr-only");
            } else if (actor.equals(found.getPersonNumber())) {
                turn.refuse("", "own-case");
            } else if (found.getKind() == OutcomeKind.CONFIRMATION) {
                turn.refuse("", "confirmation-stays");
            }
            if (turn.clean()) {
                if (found.getStep() != null) {
                    desk.visit(found).complete(turn.now());
                }
                found.progress().end(CaseState.WITHDRAWN, why, turn.now());
                desk.write(found, actor, CaseLogKind.WITHDRAWN, why);
                events.publishEvent(new CaseWithdrawn(number));
                events.publishEvent(new CaseEnded(number));
            }
        });
    }

    /** HR gives the case up at a step of their own. */
    public Optional<Refusal> withdrawAt(CaseStep step, String number, String actor, @Nullable String reason) {
        return desk.atStep(number, actor, step, turn -> {
            boolean possible = step == CaseStep.DRAFT_TERMS
                    || step == CaseStep.GATHER_EVIDENCE && turn.found().getKind() == OutcomeKind.TERMINATION;
            String why = turn.required("reason", reason, CaseTurn.LONGEST_REASON);
            if (!possible) {
                turn.refuse("decision", "not-here");
            }
            if (turn.clean()) {
                desk.completed(turn, step, CaseAnswer.WITHDRAW, CaseLogKind.WITHDRAWN, why);
                turn.found().progress().end(CaseState.WITHDRAWN, why, turn.now());
                events.publishEvent(new CaseEnded(number));
            }
        });
    }

    /** Notes the dossier; repeated, it changes nothing. */
    public void sealed(String number, long sequence) {
        OutcomeCase found = desk.lock(number);
        if (found.getSealedAt() == null) {
            found.seal(sequence, desk.now());
            desk.write(found, null, CaseLogKind.SEALED, String.valueOf(sequence));
        }
    }
}
