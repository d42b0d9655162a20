package org.kaohe.process.appraisal;

import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Deadline;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.StepDeadlines;
import org.springframework.stereotype.Component;

/** When the tasks and timers of an appraisal are due, as the aggregate says. Asked again when HR extends a deadline. */
@Component
public class TaskDeadlines {

    private final AppraisalKey keys;
    private final StepDeadlines deadlines;

    TaskDeadlines(AppraisalKey keys, StepDeadlines deadlines) {
        this.keys = keys;
        this.deadlines = deadlines;
    }

    public Date due(DelegateExecution execution) {
        return ask(execution, Deadline::due);
    }

    public Date remind(DelegateExecution execution) {
        return ask(execution, Deadline::remind);
    }

    public Date escalate(DelegateExecution execution) {
        return ask(execution, Deadline::escalate);
    }

    public Date informHr(DelegateExecution execution) {
        return ask(execution, Deadline::informHr);
    }

    public Date lapse(DelegateExecution execution) {
        return ask(execution, Deadline::lapse);
    }

    private Date ask(DelegateExecution execution, Function<Deadline, @Nullable Instant> moment) {
        Step step = keys.entered(execution);
        Instant found = moment.apply(deadlines.deadline(keys.number(execution), step));
        if (found == null) {
            throw new IllegalStateException("The step " + step + " never lapses");
        }
        return Date.from(found);
    }
}
