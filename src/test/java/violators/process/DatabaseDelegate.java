package violators.process;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks: delegates reach no database. */
public record DatabaseDelegate(EntityManager entities) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        entities.flush();
    }
}
