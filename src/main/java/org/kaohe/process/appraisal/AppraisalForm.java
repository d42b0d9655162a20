package org.kaohe.process.appraisal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Assignment;
import org.kaohe.appraisal.Routing;
import org.kaohe.appraisal.Step;
import org.kaohe.organisation.People;
import org.kaohe.period.Refusal;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.TaskContext;
import org.kaohe.process.forms.TaskForm;
import org.springframework.stereotype.Component;

/** What the forms of an appraisal have in common: who may open one, and that it belongs to the running instance. */
public abstract class AppraisalForm implements TaskForm {

    private final Set<Step> steps;
    private final Desk desk;

    protected AppraisalForm(Desk desk, Step first, Step... others) {
        this.desk = desk;
        this.steps = EnumSet.of(first, others);
    }

    @Override
    public final Set<String> elements() {
        return steps.stream().map(AppraisalKey::element).collect(Collectors.toSet());
    }

    @Override
    public final boolean mayOpen(TaskContext task) {
        return desk.mayAct(task);
    }

    /** The appraisal's number, once it is sure that the task belongs to it. */
    protected final String number(TaskContext task) {
        if (!desk.belongs(task)) {
            throw new FormRefused("", "process.form.not-yours");
        }
        return task.businessKey();
    }

    protected final Appraisal appraisal(TaskContext task) {
        return desk.appraisals.find(number(task)).orElseThrow();
    }

    protected static void accept(Optional<Refusal> answer) {
        answer.ifPresent(refusal -> {
            throw new FormRefused(refusal);
        });
    }

    /** Who stands before the form. */
    @Component("formDesk")
    public static class Desk {

        private final Appraisals appraisals;
        private final Routing routing;
        private final People people;

        Desk(Appraisals appraisals, Routing routing, People people) {
            this.appraisals = appraisals;
            this.routing = routing;
            this.people = people;
        }

        boolean belongs(TaskContext task) {
            return appraisals.belongs(task.businessKey(), task.processInstanceId());
        }

        boolean mayAct(TaskContext task) {
            Step step = AppraisalKey.step(task.element());
            if (!belongs(task)
                    || appraisals
                            .find(task.businessKey())
                            .filter(appraisal -> appraisal.getStep() == step)
                            .isEmpty()) {
                return false;
            }
            Assignment assignment = routing.assignment(task.businessKey(), step);
            String user = task.user();
            return user.equals(assignment.person())
                    || assignment.added().contains(user)
                    || (assignment.group() != null
                            && people.find(user)
                                    .filter(person -> person.has(assignment.group()))
                                    .isPresent());
        }
    }
}
