package violators.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks: delegates are short. */
public class BusyDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("step", 0);
        execution.setVariable("step", 1);
        execution.setVariable("step", 2);
        execution.setVariable("step", 3);
        execution.setVariable("step", 4);
        execution.setVariable("step", 5);
        execution.setVariable("step", 6);
        execution.setVariable("step", 7);
        execution.setVariable("step", 8);
        execution.setVariable("step", 9);
        execution.setVariable("step", 10);
        execution.setVariable("step", 11);
        execution.setVariable("step", 12);
        execution.setVariable("step", 13);
        execution.setVariable("step", 14);
        execution.setVariable("step", 15);
        execution.setVariable("step", 16);
        execution.setVariable("step", 17);
        execution.setVariable("step", 18);
        execution.setVariable("step", 19);
        execution.setVariable("step", 20);
        execution.setVariable("step", 21);
        execution.setVariable("step", 22);
        execution.setVariable("step", 23);
        execution.setVariable("step", 24);
        execution.setVariable("step", 25);
    }
}
