package org.kaohe.process.appraisal;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Step;
import org.springframework.stereotype.Component;

/** Finds the appraisal and the step that an execution of {@code employee-appraisal} stands for. */
@Component
class AppraisalKey {

    private static final String TASK = "UserTask_";

    private final Appraisals appraisals;

    AppraisalKey(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    String number(DelegateExecution execution) {
        String number = String.valueOf(execution.getProcessBusinessKey());
        String bound = appraisal(number).getProcessInstanceId();
        if (bound != null && !bound.equals(root(execution))) {
            throw new IllegalStateException("The appraisal " + number + " belongs to another process instance");
        }
        return number;
    }

    /** The outermost instance: an objection runs as a process of its own within the appraisal's. */
    private static String root(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getRootProcessInstanceId();
    }

    Appraisal appraisal(String number) {
        return appraisals.find(number).orElseThrow(() -> new IllegalStateException("No appraisal " + number));
    }

    /**
     * Enters the step unless the appraisal is in it: the first question about a task enters its step, because the engine
     * creates a task's timers before any listener could run.
     */
    Step entered(DelegateExecution execution) {
        Step step = step(taskOf(execution));
        appraisals.enter(number(execution), step);
        return step;
    }

    /** A boundary timer is asked about from its own activity when HR extends a deadline. */
    private static String taskOf(DelegateExecution execution) {
        String element = String.valueOf(execution.getCurrentActivityId());
        if (element.startsWith(TASK)) {
            return element;
        }
        return ((BoundaryEvent) execution.getBpmnModelInstance().getModelElementById(element))
                .getAttachedTo()
                .getId();
    }

    static Step step(String element) {
        String name = element.startsWith(TASK) ? element.substring(TASK.length()) : element;
        return Step.valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    static String element(Step step) {
        StringBuilder element = new StringBuilder(TASK);
        for (String word : step.name().split("_")) {
            element.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return element.toString();
    }
}
