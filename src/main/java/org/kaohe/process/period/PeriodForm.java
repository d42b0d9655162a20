package org.kaohe.process.period;

import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.process.forms.TaskForm;

/** What the forms of a period have in common: they belong to HR. */
abstract class PeriodForm implements TaskForm {

    private final String element;
    private final People people;

    PeriodForm(String element, People people) {
        this.element = element;
        this.people = people;
    }

    @Override
    public final Set<String> elements() {
        return Set.of(element);
    }

    @Override
    public final boolean mayOpen(TaskContext task) {
        return people.find(task.user()).filter(person -> person.has(Role.HR)).isPresent();
    }

    final void insistOnHr(TaskContext task) {
        if (!mayOpen(task)) {
            throw new FormRefused("", "process.form.not-yours");
        }
    }
}
