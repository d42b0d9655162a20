package org.kaohe.process.signoff;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Reminds whoever a link waits for. */
@Component
class SignOffReminder implements TaskListener {

    private final SignOffKey keys;
    private final SignOffs signOffs;

    SignOffReminder(SignOffKey keys, SignOffs signOffs) {
        this.keys = keys;
        this.signOffs = signOffs;
    }

    @Override
    public void notify(DelegateTask task) {
        signOffs.remind(keys.of(task.getExecution()).getNumber());
    }
}
