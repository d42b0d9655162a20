package org.kaohe.process.forms;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.StartFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;

/** The form handler of every process start: the values go to the domain, which answers with the business key. */
final class DomainStartForm implements StartFormHandler {

    private final StartFormHandler model;
    private final String process;
    private final ObjectProvider<StartForm> forms;
    private final FormData data;
    private final Submission submission;
    private final Bilingual texts;

    DomainStartForm(
            StartFormHandler model,
            String process,
            ObjectProvider<StartForm> forms,
            FormData data,
            Submission submission,
            Bilingual texts) {
        this.model = model;
        this.process = process;
        this.forms = forms;
        this.data = data;
        this.submission = submission;
        this.texts = texts;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // the model's own handler has been configured before this one was put in its place
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        StartFormData form = model.createStartFormData(definition);
        List<FormField> fields = new ArrayList<>(form.getFormFields());
        fields.addAll(data.fields(behind().values()));
        ((StartFormDataImpl) form).setFormFields(fields);
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        if (user == null) {
            throw new BadUserRequestException(texts.text("process.form.nobody"));
        }
        ExecutionEntity instance = (ExecutionEntity) scope;
        instance.setProcessBusinessKey(
                submission.submit(submitted, values -> behind().submit(user, instance.getProcessInstanceId(), values)));
    }

    private StartForm behind() {
        return forms.stream()
                .filter(form -> form.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new BadUserRequestException(texts.text("process.form.not-startable")));
    }
}
