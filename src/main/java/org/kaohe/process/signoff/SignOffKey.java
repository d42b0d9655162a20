package org.kaohe.process.signoff;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Finds the sign-off that an instance of {@code sign-off} runs for, and the link that a task of the model stands for. */
@Component
class SignOffKey {

    private static final String TASK = "UserTask_";

    private final SignOffs signOffs;

    SignOffKey(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    /** While the instance is being started the sign-off does not know it yet. */
    SignOff of(DelegateExecution execution) {
        SignOff found = find(String.valueOf(execution.getProcessBusinessKey()));
        String bound = found.getProcessInstanceId();
        if (bound != null && !bound.equals(execution.getProcessInstanceId())) {
            throw new IllegalStateException(found.getNumber() + " belongs to another process instance");
        }
        return found;
    }

    SignOff find(String number) {
        return signOffs.find(number).orElseThrow(() -> new IllegalStateException("No sign-off " + number));
    }

    static SignLink link(String element) {
        return SignLink.valueOf(element.substring(TASK.length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }
}
