package violators.process.beans;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A delegate bean that no model uses. */
@Component
public class UnusedDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {}
}
