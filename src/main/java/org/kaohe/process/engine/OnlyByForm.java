package org.kaohe.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDueDateCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.kaohe.process.forms.Bilingual;

/**
 * Closes the doors beside the form: a person may claim a task and submit its form, and nothing else that moves a process or
 * stores a variable. Code without a person (jobs, {@link AsSystem}) passes.
 */
final class OnlyByForm extends CommandInterceptor {

    private static final Set<Class<?>> CLOSED = Set.of(
            AbstractSetVariableCmd.class,
            AbstractPatchVariablesCmd.class,
            AbstractRemoveVariableCmd.class,
            AbstractCorrelateMessageCmd.class,
            AddCommentCmd.class,
            CompleteTaskCmd.class,
            CreateAttachmentCmd.class,
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            SaveTaskCmd.class,
            SetTaskDueDateCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            StartProcessInstanceCmd.class,
            StartProcessInstanceAtActivitiesCmd.class,
            MessageEventReceivedCmd.class,
            SignalCmd.class,
            SignalEventReceivedCmd.class);

    private final Bilingual texts;

    OnlyByForm(Bilingual texts) {
        this.texts = texts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var context = Context.getCommandContext();
        if (context != null
                && context.getAuthentication() != null
                && CLOSED.stream().anyMatch(closed -> closed.isInstance(command))) {
            throw new AuthorizationException(texts.text("process.only-by-form"));
        }
        return next.execute(command);
    }
}
