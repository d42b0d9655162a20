package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalCancelled;
import org.kaohe.appraisal.AppraisalSealed;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Routing;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.ParticipantExcluded;
import org.kaohe.period.PeriodKind;
import org.kaohe.process.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes a mid-year or annual appraisal that waits for its months when the last of them is over. */
@Component
class MonthsWake {

    private static final String MESSAGE = "MonthSettled";

    private final Appraisals appraisals;
    private final Worklists worklists;
    private final Routing routing;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    MonthsWake(
            Appraisals appraisals,
            Worklists worklists,
            Routing routing,
            @Lazy RuntimeService runtime,
            AsSystem asSystem) {
        this.appraisals = appraisals;
        this.worklists = worklists;
        this.routing = routing;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @EventListener
    void on(AppraisalSealed sealed) {
        wake(sealed.number());
    }

    @EventListener
    void on(AppraisalCancelled cancelled) {
        wake(cancelled.number());
    }

    /** Of a month whose appraisal could not be opened, for instance. */
    @EventListener
    void on(ParticipantExcluded excluded) {
        wakeSummariesOf(excluded.personNumber());
    }

    private void wake(String number) {
        Appraisal month = appraisals.find(number).orElseThrow();
        if (month.getPeriodKind() == PeriodKind.MONTH) {
            wakeSummariesOf(month.getPersonNumber());
        }
    }

    private void wakeSummariesOf(String person) {
        worklists.openSummariesOf(person).stream()
                .filter(summary -> !routing.monthsMissing(summary.getNumber()))
                .forEach(this::wake);
    }

    private void wake(Appraisal summary) {
        asSystem.run(() -> runtime.createExecutionQuery()
                .processInstanceId(summary.getProcessInstanceId())
                .messageEventSubscriptionName(MESSAGE)
                .list()
                .forEach(waiting -> runtime.messageEventReceived(MESSAGE, waiting.getId())));
    }
}
