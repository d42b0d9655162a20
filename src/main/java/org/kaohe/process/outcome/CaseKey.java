package org.kaohe.process.outcome;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.springframework.stereotype.Component;

/** Finds the case and the step that an execution of an outcome's model stands for. */
@Component
class CaseKey {

    private static final String TASK = "UserTask_";

    private final OutcomeCases cases;

    CaseKey(OutcomeCases cases) {
        this.cases = cases;
    }

    String number(DelegateExecution execution) {
        String number = String.valueOf(execution.getProcessBusinessKey());
        String bound = find(number).getProcessInstanceId();
        if (bound != null && !bound.equals(((ExecutionEntity) execution).getRootProcessInstanceId())) {
            throw new IllegalStateException("The case " + number + " belongs to another process instance");
        }
        return number;
    }

    OutcomeCase find(String number) {
        return cases.find(number).orElseThrow(() -> new IllegalStateException("No case " + number));
    }

    /** Enters the step unless the case is in it: the first question about a task enters its step. */
    CaseStep entered(DelegateExecution execution) {
        CaseStep step = step(taskOf(execution));
        cases.enter(number(execution), step);
        return step;
    }

    private static String taskOf(DelegateExecution execution) {
        String element = String.valueOf(execution.getCurrentActivityId());
        return element.startsWith(TASK)
                ? element
                : ((BoundaryEvent) execution.getBpmnModelInstance().getModelElementById(element))
                        .getAttachedTo()
                        .getId();
    }

    static CaseStep step(String element) {
        return CaseStep.valueOf(element.substring(TASK.length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }

    static String element(CaseStep step) {
        StringBuilder element = new StringBuilder(TASK);
        for (String word : step.name().split("_")) {
            element.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return element.toString();
    }
}
