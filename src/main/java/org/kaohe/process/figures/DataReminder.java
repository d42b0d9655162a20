package org.kaohe.process.figures;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.figures.DataRequests;
import org.springframework.stereotype.Component;

/** Reminds whoever a request waits for. */
@Component
class DataReminder implements TaskListener {

    private final DataKey keys;
    private final DataRequests requests;

    DataReminder(DataKey keys, DataRequests requests) {
        this.keys = keys;
        this.requests = requests;
    }

    @Override
    public void notify(DelegateTask task) {
        requests.remind(keys.of(task.getExecution()).getNumber());
    }
}
