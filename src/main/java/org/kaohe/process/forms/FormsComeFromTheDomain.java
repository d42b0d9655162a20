package org.kaohe.process.forms;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the domain's form handlers into every model, and lets no user task complete without its form. */
@Component
class FormsComeFromTheDomain extends AbstractBpmnParseListener {

    private final TaskForms taskForms;
    private final ObjectProvider<StartForm> startForms;
    private final FormData data;
    private final Submission submission;
    private final Bilingual texts;
    private final TaskTitles titles;

    FormsComeFromTheDomain(
            TaskForms taskForms,
            ObjectProvider<StartForm> startForms,
            FormData data,
            Submission submission,
            Bilingual texts,
            TaskTitles titles) {
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.data = data;
        this.submission = submission;
        this.texts = texts;
        this.titles = titles;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new DomainTaskForm(task.getTaskFormHandler(), taskForms));
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, titles);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::insistOnForm);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.setStartFormHandler(new DomainStartForm(
                process.getStartFormHandler(), process.getKey(), startForms, data, submission, texts));
    }

    private void insistOnForm(DelegateTask task) {
        if (!SubmittedForm.take(task.getId())) {
            throw new BadUserRequestException(texts.text("process.only-by-form"));
        }
    }
}
