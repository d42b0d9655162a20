package org.kaohe.process.figures;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.figures.DataRequests;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Component;

/** Tells HR of a late request and offers it the task beside the department. */
@Component
class DataEscalation implements TaskListener {

    private final DataKey keys;
    private final DataRequests requests;

    DataEscalation(DataKey keys, DataRequests requests) {
        this.keys = keys;
        this.requests = requests;
    }

    @Override
    public void notify(DelegateTask task) {
        requests.escalate(keys.of(task.getExecution()).getNumber());
        task.addCandidateGroup(Role.HR.name());
    }
}
