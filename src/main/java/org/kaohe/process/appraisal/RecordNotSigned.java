package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.appraisal.Signing;
import org.springframework.stereotype.Component;

/** Records that the result was not signed in time. */
@Component
class RecordNotSigned implements JavaDelegate {

    private final AppraisalKey keys;
    private final Signing signing;

    RecordNotSigned(AppraisalKey keys, Signing signing) {
        this.keys = keys;
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.signatureLapsed(keys.number(execution));
    }
}
