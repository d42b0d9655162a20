package org.kaohe.process.figures;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.figures.DataDesk;
import org.springframework.stereotype.Component;

/** Whom the task of a request is offered to, when it and its timers are due, and whether the request has ended. */
@Component
public class DataTasks {

    private final DataKey keys;
    private final DataDesk desk;

    DataTasks(DataKey keys, DataDesk desk) {
        this.keys = keys;
        this.desk = desk;
    }

    public List<String> people(DelegateExecution execution) {
        return desk.answerers(keys.of(execution)).people();
    }

    public List<String> group(DelegateExecution execution) {
        var group = desk.answerers(keys.of(execution)).group();
        return group == null ? List.of() : List.of(group.name());
    }

    public Date due(DelegateExecution execution) {
        return Date.from(desk.due(keys.of(execution)));
    }

    public Date remind(DelegateExecution execution) {
        return Date.from(desk.remind(keys.of(execution)));
    }

    public Date escalate(DelegateExecution execution) {
        return Date.from(desk.escalate(keys.of(execution)));
    }

    public boolean ended(DelegateExecution execution) {
        return !keys.of(execution).isOpen();
    }
}
