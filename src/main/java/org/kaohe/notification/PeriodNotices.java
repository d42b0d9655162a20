package org.kaohe.notification;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.PeriodTaskDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells HR of its tasks in a period, and the general manager of those that are late. The texts mention the task and the period. */
@Component
class PeriodNotices {

    private final Outbox outbox;
    private final People people;

    PeriodNotices(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    @EventListener
    void on(PeriodTaskDue event) {
        List<String> told = new ArrayList<>(people.holdersOf(Role.HR));
        if (event.overdue()) {
            told.addAll(people.holdersOf(Role.GENERAL_MANAGER));
        }
        NoticeKind kind = event.overdue() ? NoticeKind.PERIOD_TASK_OVERDUE : NoticeKind.PERIOD_TASK_DUE;
        String code = event.periodCode();
        outbox.tell(told, News.ofPeriod(kind, code, NoticeArgs.periodStep(event.step()), code));
    }
}
