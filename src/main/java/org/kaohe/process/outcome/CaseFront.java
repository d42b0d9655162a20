package org.kaohe.process.outcome;

import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** Who stands before the form of a case. */
@Component
class CaseFront {

    private final OutcomeCases cases;
    private final OutcomeFiles files;

    CaseFront(OutcomeCases cases, OutcomeFiles files) {
        this.cases = cases;
        this.files = files;
    }

    boolean belongs(TaskContext task) {
        return cases.belongs(task.businessKey(), task.processInstanceId());
    }

    boolean mayAct(TaskContext task) {
        return belongs(task)
                && cases.find(task.businessKey())
                        .filter(found -> found.getStep() == CaseKey.step(task.element()))
                        .isPresent()
                && files.awaited(task.businessKey()).contains(task.user());
    }
}
