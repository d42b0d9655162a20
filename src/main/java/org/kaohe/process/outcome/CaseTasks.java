package org.kaohe.process.outcome;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Deadline;
import org.kaohe.outcome.CaseDeadlines;
import org.kaohe.outcome.CaseRouting;
import org.springframework.stereotype.Component;

/** Whom the tasks of a case are given to, and when they and its timers are due, as the case says. */
@Component
public class CaseTasks {

    private final CaseKey keys;
    private final CaseRouting routing;
    private final CaseDeadlines deadlines;

    CaseTasks(CaseKey keys, CaseRouting routing, CaseDeadlines deadlines) {
        this.keys = keys;
        this.routing = routing;
        this.deadlines = deadlines;
    }

    public @Nullable String person(DelegateExecution execution) {
        return assignment(execution).person();
    }

    public List<String> group(DelegateExecution execution) {
        var group = assignment(execution).group();
        return group == null ? List.of() : List.of(group.name());
    }

    public Date due(DelegateExecution execution) {
        return Date.from(deadline(execution).due());
    }

    public Date remind(DelegateExecution execution) {
        return Date.from(deadline(execution).remind());
    }

    public Date escalate(DelegateExecution execution) {
        return Date.from(deadline(execution).escalate());
    }

    /** The end of a probation. */
    public Date lapse(DelegateExecution execution) {
        Deadline found = deadline(execution);
        return Date.from(Objects.requireNonNull(found.lapse()));
    }

    public Date effective(DelegateExecution execution) {
        return Date.from(routing.effective(keys.number(execution)));
    }

    public Date nextCheck(DelegateExecution execution) {
        return Date.from(routing.nextCheck(keys.number(execution)));
    }

    public Date firstNotice(DelegateExecution execution) {
        return Date.from(routing.firstNotice(keys.number(execution)));
    }

    private Assignment assignment(DelegateExecution execution) {
        return routing.assignment(keys.number(execution), keys.entered(execution));
    }

    private Deadline deadline(DelegateExecution execution) {
        return deadlines.deadline(keys.number(execution), keys.entered(execution));
    }
}
