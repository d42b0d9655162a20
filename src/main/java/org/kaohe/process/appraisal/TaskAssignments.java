package org.kaohe.process.appraisal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Routing;
import org.springframework.stereotype.Component;

/** Whom the tasks of an appraisal are given to, as the aggregate says. */
@Component
public class TaskAssignments {

    private final AppraisalKey keys;
    private final Routing routing;

    TaskAssignments(AppraisalKey keys, Routing routing) {
        this.keys = keys;
        this.routing = routing;
    }

    public @Nullable String person(DelegateExecution execution) {
        return of(execution).person();
    }

    public List<String> group(DelegateExecution execution) {
        var group = of(execution).group();
        return group == null ? List.of() : List.of(group.name());
    }

    private Assignment of(DelegateExecution execution) {
        return routing.assignment(keys.number(execution), keys.entered(execution));
    }
}
