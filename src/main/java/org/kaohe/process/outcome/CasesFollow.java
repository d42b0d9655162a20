package org.kaohe.process.outcome;

import org.camunda.bpm.engine.RuntimeService;
import org.kaohe.outcome.CaseOpened;
import org.kaohe.outcome.CaseWithdrawn;
import org.kaohe.outcome.EarlyConfirmationAsked;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.process.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the engine follow what a case decided, in the same transaction. */
@Component
class CasesFollow {

    private final OutcomeCases cases;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    CasesFollow(OutcomeCases cases, @Lazy RuntimeService runtime, AsSystem asSystem) {
        this.cases = cases;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @EventListener
    void on(CaseOpened opened) {
        asSystem.run(() -> cases.bindInstance(
                opened.number(),
                runtime.startProcessInstanceByKey(process(opened.kind()), opened.number())
                        .getId()));
    }

    @EventListener
    void on(CaseWithdrawn withdrawn) {
        tell("CaseWithdrawn", withdrawn.number());
    }

    @EventListener
    void on(EarlyConfirmationAsked asked) {
        tell("EarlyConfirmation", asked.number());
    }

    private void tell(String message, String number) {
        String instance = cases.find(number).orElseThrow().getProcessInstanceId();
        asSystem.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceId(instance)
                .correlate());
    }

    static String process(OutcomeKind kind) {
        return switch (kind) {
            case CONFIRMATION -> "confirmation";
            case PROMOTION -> "promotion";
            case DEMOTION -> "demotion";
            case PAY_CHANGE -> "pay-change";
            case RENEWAL -> "contract-renewal";
            case TERMINATION -> "termination";
            case IMPROVEMENT -> "improvement-plan";
        };
    }
}
