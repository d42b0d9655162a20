package org.kaohe.process.signoff;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.organisation.Role;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Tells HR of a late link, and offers what one of HR was to draw up to the others. */
@Component
class SignOffEscalation implements TaskListener {

    private final SignOffKey keys;
    private final SignOffs signOffs;

    SignOffEscalation(SignOffKey keys, SignOffs signOffs) {
        this.keys = keys;
        this.signOffs = signOffs;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean anyOfHr = signOffs.escalate(keys.of(task.getExecution()).getNumber());
        if (anyOfHr) {
            task.setAssignee(null);
            task.addCandidateGroup(Role.HR.name());
        }
    }
}
