package org.kaohe.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.DeadlineExtended;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.StepDeadlines;
import org.kaohe.appraisal.StepEntered;
import org.kaohe.appraisal.StepEscalated;
import org.kaohe.appraisal.StepOverdue;
import org.kaohe.appraisal.StepReminded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that a step of an appraisal waits for them, or is late. The texts mention the step, the person and the due date. */
@Component
class StepNotices {

    private final Outbox outbox;
    private final Awaited awaited;
    private final Appraisals appraisals;
    private final StepDeadlines deadlines;
    private final Clock clock;

    StepNotices(Outbox outbox, Awaited awaited, Appraisals appraisals, StepDeadlines deadlines, Clock clock) {
        this.outbox = outbox;
        this.awaited = awaited;
        this.appraisals = appraisals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(StepEntered event) {
        Appraisal appraisal = appraisal(event.number());
        List<String> told = awaited.at(appraisal, event.step());
        tell(told, NoticeKind.STEP_ENTERED, appraisal, event.step());
    }

    @EventListener
    void on(DeadlineExtended event) {
        Appraisal appraisal = appraisal(event.number());
        List<String> told = awaited.at(appraisal, event.step());
        tell(told, NoticeKind.DEADLINE_EXTENDED, appraisal, event.step());
    }

    @EventListener
    void on(StepReminded event) {
        tell(event.told(), NoticeKind.STEP_REMINDED, appraisal(event.number()), event.step());
    }

    @EventListener
    void on(StepEscalated event) {
        NoticeKind kind = event.added() == null ? NoticeKind.STEP_ESCALATED : NoticeKind.STEP_ADDED;
        tell(event.told(), kind, appraisal(event.number()), event.step());
    }

    @EventListener
    void on(StepOverdue event) {
        tell(event.told(), NoticeKind.STEP_OVERDUE, appraisal(event.number()), event.step());
    }

    private Appraisal appraisal(String number) {
        return appraisals.find(number).orElseThrow();
    }

    private void tell(List<String> told, NoticeKind kind, Appraisal appraisal, Step step) {
        String number = appraisal.getNumber();
        LocalDate due = LocalDate.ofInstant(deadlines.deadline(number, step).due(), clock.getZone());
        String person = NoticeArgs.person(appraisal.getPersonNumber());
        outbox.tell(told, News.ofAppraisal(kind, number, NoticeArgs.step(step), person, due.toString()));
    }
}
