package org.kaohe.process.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.kaohe.process.forms.Bilingual;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Two people submit the same task: whoever comes second, at the same moment or later, is told so in words. Stands around
 * the transaction, since some find out only when it commits; nothing but submitted forms is touched.
 */
class SomebodyWasFaster extends CommandInterceptor {

    private final Bilingual texts;

    SomebodyWasFaster(Bilingual texts) {
        this.texts = texts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof SubmitTaskFormCmd)) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (OptimisticLockingException | ConcurrencyFailureException | NullValueException late) {
            throw tooLate(late);
        } catch (AuthorizationException refused) {
            throw isOver(refused) ? tooLate(refused) : refused;
        }
    }

    /** The right to work on a task ends with the task, so whoever is only a moment late lacks the right first. */
    private boolean isOver(AuthorizationException refused) {
        return refused.getMissingAuthorizations().stream()
                .filter(missing -> Resources.TASK.resourceName().equals(missing.getResourceType()))
                .anyMatch(missing ->
                        next.execute(context -> context.getTaskManager().findTaskById(missing.getResourceId()))
                                == null);
    }

    private BadUserRequestException tooLate(Exception late) {
        return new BadUserRequestException(texts.text("process.somebody-was-faster"), late);
    }
}
