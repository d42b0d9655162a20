package org.kaohe.process.login;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.kaohe.process.Logins;
import org.kaohe.process.SigningTasks;
import org.kaohe.process.engine.AsSystem;
import org.kaohe.process.forms.TaskForm;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Not transactional: a wrong password has to be counted whatever happens afterwards. */
@Component
class EngineSigningTasks implements SigningTasks {

    private final OpenTasks open;
    private final RuntimeService runtime;
    private final ObjectProvider<TaskForm> forms;
    private final Logins logins;
    private final SigningConfirmations confirmations;
    private final AsSystem asSystem;

    EngineSigningTasks(
            OpenTasks open,
            RuntimeService runtime,
            ObjectProvider<TaskForm> forms,
            Logins logins,
            SigningConfirmations confirmations,
            AsSystem asSystem) {
        this.open = open;
        this.runtime = runtime;
        this.forms = forms;
        this.logins = logins;
        this.confirmations = confirmations;
        this.asSystem = asSystem;
    }

    @Override
    public Optional<SigningTask> find(String taskId, String person) {
        return Optional.ofNullable(task(taskId, person))
                .map(task -> new SigningTask(taskId, task.getName(), OpenTasks.link(taskId)));
    }

    @Override
    public boolean confirm(String taskId, String person, String password) {
        Task task = task(taskId, person);
        if (task == null || !logins.check(person, password)) {
            return false;
        }
        confirmations.confirmed(person, taskId, businessKey(task), task.getName());
        return true;
    }

    private @Nullable Task task(String taskId, String person) {
        Task task = asSystem.call(() -> open.of(person).taskId(taskId).singleResult());
        return task != null && signs(task.getTaskDefinitionKey()) ? task : null;
    }

    private boolean signs(String element) {
        return forms.stream().anyMatch(form -> form.signs() && form.elements().contains(element));
    }

    private String businessKey(Task task) {
        return asSystem.call(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }
}
