package org.kaohe.process.forms;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The form handler of every user task: prefill comes from the domain, submitted values go there, none becomes a variable. */
final class DomainTaskForm implements TaskFormHandler {

    private final TaskFormHandler model;
    private final TaskForms forms;

    DomainTaskForm(TaskFormHandler model, TaskForms forms) {
        this.model = model;
        this.forms = forms;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // the model's own handler has been configured before this one was put in its place
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData data = model.createTaskForm(task);
        List<FormField> fields = new ArrayList<>(data.getFormFields());
        fields.addAll(forms.prefill(context(task)));
        ((TaskFormDataImpl) data).setFormFields(fields);
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        SubmittedForm.of(task.getId());
        try {
            forms.submit(context(task), submitted);
        } catch (RuntimeException refused) {
            SubmittedForm.forget();
            throw refused;
        }
    }

    private static TaskContext context(TaskEntity task) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        var instance = task.getExecution().getProcessInstance();
        String businessKey = instance.getBusinessKey();
        return new TaskContext(
                task.getId(),
                task.getTaskDefinitionKey(),
                businessKey == null ? "" : businessKey,
                instance.getRootProcessInstanceId(),
                user == null ? "" : user);
    }
}
