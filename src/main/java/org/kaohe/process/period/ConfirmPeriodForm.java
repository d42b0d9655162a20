package org.kaohe.process.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Obstacle;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodPlan;
import org.kaohe.period.Periods;
import org.kaohe.period.PlannedDate;
import org.kaohe.process.BeforeOpening;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR looks at who was selected, chooses departments and due dates, or gives the draft up. */
@Component
class ConfirmPeriodForm extends PeriodForm {

    private static final Set<String> FIELDS =
            Set.of("decision", "departments", "selfDue", "scoreDue", "interviewDue", "signDue");

    enum Decision {
        OPEN,
        DISCARD
    }

    private final PeriodKey keys;
    private final PeriodTexts texts;
    private final BeforeOpening preflight;
    private final Periods periods;
    private final People people;
    private final WorkingDays workingDays;
    private final Clock clock;

    ConfirmPeriodForm(
            PeriodKey keys,
            PeriodTexts texts,
            BeforeOpening preflight,
            Periods periods,
            People people,
            WorkingDays workingDays,
            Clock clock) {
        super("UserTask_ConfirmPeriod", people);
        this.keys = keys;
        this.texts = texts;
        this.preflight = preflight;
        this.periods = periods;
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        AppraisalPeriod period = keys.of(task.businessKey(), task.processInstanceId());
        List<Department> departments = people.departments();
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("periodTitle", texts.title(period));
        List<Obstacle> obstacles = preflight.of(period.getId());
        values.put("preflightText", texts.preflight(obstacles));
        values.put("selectedText", texts.list(period, ParticipantState.SELECTED));
        values.put("excludedText", texts.excluded(period, obstacles));
        values.put("decision", Decision.OPEN.name());
        values.put(
                "departmentChoices",
                departments.stream()
                        .map(department -> Map.of(
                                "label",
                                department.getNameZh() + " " + department.getNameEn(),
                                "value",
                                department.getCode()))
                        .toList());
        values.put("departments", departments.stream().map(Department::getCode).toList());
        for (PlannedDate date : PlannedDate.values()) {
            values.put(date.field(), workingDays.plus(today, date.workingDays()).toString());
        }
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        insistOnHr(task);
        values.only(FIELDS);
        AppraisalPeriod period = keys.of(task.businessKey(), task.processInstanceId());
        var refusal = values.choice("decision", Decision.class) == Decision.DISCARD
                ? periods.discard(period.getId(), task.user())
                : periods.confirm(period.getId(), plan(values), task.user());
        refusal.ifPresent(found -> {
            throw new FormRefused(found);
        });
    }

    private static PeriodPlan plan(FormValues values) {
        return new PeriodPlan(
                values.several("departments"),
                values.date("selfDue"),
                values.date("scoreDue"),
                values.date("interviewDue"),
                values.date("signDue"));
    }
}
