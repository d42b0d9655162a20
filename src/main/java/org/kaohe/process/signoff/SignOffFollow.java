package org.kaohe.process.signoff;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.kaohe.process.engine.AsSystem;
import org.kaohe.process.forms.SubmittedForm;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffBegun;
import org.kaohe.signoff.SignOffMoved;
import org.kaohe.signoff.SignOffs;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the engine follow what happens to a sign-off, in the same transaction. */
@Component
class SignOffFollow {

    private static final String PROCESS = "sign-off";
    private static final String COMPLETE = "ResultsComplete";

    private final SignOffKey keys;
    private final SignOffs signOffs;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsSystem asSystem;

    SignOffFollow(
            SignOffKey keys,
            SignOffs signOffs,
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            AsSystem asSystem) {
        this.keys = keys;
        this.signOffs = signOffs;
        this.runtime = runtime;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    /** What begins with the department manager's signature enters the model there. */
    @EventListener
    void on(SignOffBegun begun) {
        String number = begun.number();
        SignOff found = keys.find(number);
        asSystem.run(() -> signOffs.bindInstance(
                number,
                found.getLink() == SignLink.DRAW_UP
                        ? runtime.startProcessInstanceByKey(PROCESS, number).getId()
                        : runtime.startProcessInstanceByMessage(COMPLETE, number)
                                .getId()));
    }

    /** The signer's task goes away as if it had been refused; the gateway behind it asks where the sign-off is now. */
    @EventListener
    void on(SignOffMoved moved) {
        SignOff found = keys.find(moved.number());
        asSystem.run(() -> tasks.createTaskQuery()
                .processInstanceId(found.getProcessInstanceId())
                .list()
                .forEach(task -> {
                    SubmittedForm.of(task.getId());
                    tasks.complete(task.getId());
                }));
    }
}
