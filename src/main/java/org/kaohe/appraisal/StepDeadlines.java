package org.kaohe.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.PeriodExtended;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Due dates and what follows when nobody acts. What a timer calls does nothing once the step is over, and nothing the
 * second time.
 */
@Service
@Transactional
public class StepDeadlines {

    private final Desk desk;
    private final Visits visits;
    private final Superiors superiors;
    private final DeadlineRule rule;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    StepDeadlines(
            Desk desk,
            Visits visits,
            Superiors superiors,
            DeadlineRule rule,
            Logbook logbook,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.visits = visits;
        this.superiors = superiors;
        this.rule = rule;
        this.logbook = logbook;
        this.events = events;
    }

    /** Of the current entry, or, for a step not entered yet, as it would be now. */
    @Transactional(readOnly = true)
    public Deadline deadline(String number, Step step) {
        return visits.deadline(desk.get(number), step);
    }

    /** HR moves the due date of the current entry, to the end of that day; reminder and escalation move along. */
    public Optional<Refusal> extendDeadline(
            String number, String actor, @Nullable LocalDate due, @Nullable String reason) {
        return desk.byHr(number, actor, turn -> {
            String why = turn.reason(reason);
            Step step = turn.appraisal().getStep();
            if (step == null) {
                turn.refuse("", "between-steps");
                return;
            }
            Visit visit = desk.visit(turn.appraisal());
            if (due == null) {
                turn.refuse("due", "date-missing");
            } else if (due.isBefore(rule.day(turn.now()))) {
                turn.refuse("due", "due-in-past");
            } else if (!due.isAfter(rule.day(visit.deadline().due()))) {
                turn.refuse("due", "due-not-later");
            }
            if (turn.clean() && due != null) {
                extend(turn.appraisal(), visit, due, actor, why);
            }
        });
    }

    /** HR moved a date of the whole period: whoever is at such a step now, and would be due earlier, gets the new date. */
    @EventListener
    void on(PeriodExtended extended) {
        for (Visit waiting : visits.openInPeriod(extended.periodId())) {
            Visit visit = desk.visit(desk.lock(waiting.appraisal().getNumber()));
            if (DeadlineRule.planned(visit.step()) == extended.planned()
                    && extended.due().isAfter(rule.day(visit.deadline().due()))) {
                extend(visit.appraisal(), visit, extended.due(), extended.actor(), extended.reason());
            }
        }
    }

    private void extend(Appraisal appraisal, Visit visit, LocalDate due, String actor, String reason) {
        Step step = visit.step();
        visit.extend(rule.on(step, due, visit.enteredAt()), actor, reason);
        logbook.write(appraisal, desk.now(), actor, LogKind.EXTENDED, step, due.toString(), reason);
        events.publishEvent(new DeadlineExtended(appraisal.getNumber(), step));
    }

    /** Tells whoever the step waits for, at most once a day. */
    public void remind(String number, Step step) {
        Appraisal appraisal = desk.lock(number);
        Instant now = desk.now();
        if (appraisal.getStep() == step && desk.visit(appraisal).remind(rule.day(now))) {
            logbook.write(appraisal, now, null, LogKind.REMINDED, step);
            List<String> told =
                    superiors.waitedFor(appraisal, desk.visit(appraisal).assignment());
            events.publishEvent(new StepReminded(number, step, told));
        }
    }

    /**
     * One working day late. The superior hears of a late appraised person; a late superior, head or leader gets the next
     * superior *added*, who may act as well; a late HR or general manager task is told to all of HR.
     *
     * @return the number of the person added
     */
    public Optional<String> escalate(String number, Step step) {
        Appraisal appraisal = desk.lock(number);
        Instant now = desk.now();
        if (appraisal.getStep() != step || !desk.visit(appraisal).escalate(now)) {
            return Optional.empty();
        }
        Visit visit = desk.visit(appraisal);
        Optional<String> added = superiors.next(appraisal, step, visit.assignment());
        added.ifPresent(visit::add);
        List<String> told = added.map(List::of).orElseGet(() -> superiors.toldWhenLate(appraisal, step));
        LogKind kind = added.isPresent() ? LogKind.SUPERIOR_ADDED : LogKind.ESCALATED;
        logbook.write(appraisal, now, null, kind, step, String.join(", ", told));
        events.publishEvent(new StepEscalated(number, step, added.orElse(null), told));
        return added;
    }

    /** Three working days late: HR hears of it, and of HR's own tasks the general manager. */
    public void informHr(String number, Step step) {
        Appraisal appraisal = desk.lock(number);
        Instant now = desk.now();
        if (appraisal.getStep() == step && desk.visit(appraisal).informHr(now)) {
            boolean ofHr = desk.visit(appraisal).assignment().group() == Role.HR;
            List<String> told = superiors.holders(ofHr ? Role.GENERAL_MANAGER : Role.HR, appraisal);
            logbook.write(appraisal, now, null, LogKind.HR_INFORMED, step, String.join(", ", told));
            events.publishEvent(new StepOverdue(number, step, told));
        }
    }
}
