package org.kaohe.process.period;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.period.Participant;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/**
 * Opens one chunk of a period's appraisals: each case and its process instance in the job's own transaction. The chunk's
 * number is the loop counter; whoever was opened before is not in the chunk any more.
 */
@Component
class OpenChunk implements JavaDelegate {

    private final PeriodKey keys;
    private final Periods periods;
    private final OpenOne openOne;

    OpenChunk(PeriodKey keys, Periods periods, OpenOne openOne) {
        this.keys = keys;
        this.periods = periods;
        this.openOne = openOne;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int chunk = (Integer) execution.getVariable("loopCounter") + 1;
        for (Participant participant : periods.chunk(keys.of(execution).getId(), chunk)) {
            openOne.open(participant);
        }
    }
}
