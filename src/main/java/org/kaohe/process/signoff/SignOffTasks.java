package org.kaohe.process.signoff;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Component;

/** Whom the tasks of a sign-off are given to, when they and their timers are due, and where the sign-off goes next. */
@Component
public class SignOffTasks {

    private final SignOffKey keys;
    private final SignOffs signOffs;

    SignOffTasks(SignOffKey keys, SignOffs signOffs) {
        this.keys = keys;
        this.signOffs = signOffs;
    }

    public @Nullable String person(DelegateExecution execution) {
        return keys.of(execution).getAssignment().person();
    }

    public List<String> group(DelegateExecution execution) {
        var group = keys.of(execution).getAssignment().group();
        return group == null ? List.of() : List.of(group.name());
    }

    public Date due(DelegateExecution execution) {
        return Date.from(signOffs.due(number(execution)));
    }

    public Date remind(DelegateExecution execution) {
        return Date.from(signOffs.remindAt(number(execution)));
    }

    public Date escalate(DelegateExecution execution) {
        return Date.from(signOffs.escalateAt(number(execution)));
    }

    /** Whether the sign-off has come to this link. */
    public boolean at(DelegateExecution execution, String link) {
        return keys.of(execution).getLink() == SignLink.valueOf(link);
    }

    public boolean open(DelegateExecution execution) {
        return keys.of(execution).isOpen();
    }

    private String number(DelegateExecution execution) {
        return keys.of(execution).getNumber();
    }
}
