package org.kaohe.process.period;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Draft;
import org.kaohe.period.Drafted;
import org.kaohe.period.PeriodDrafted;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodRefused;
import org.kaohe.period.Periods;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.StartForm;
import org.springframework.stereotype.Component;

/** HR starts a period: its kind, its time, the day as of which people are selected, for some kinds the people. */
@Component
class OpenPeriodForm implements StartForm {

    private final Periods periods;
    private final People people;
    private final Clock clock;

    OpenPeriodForm(Periods periods, People people, Clock clock) {
        this.periods = periods;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "appraisal-period";
    }

    @Override
    public Map<String, Object> values() {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "kind", PeriodKind.MONTH.name(), "month", YearMonth.from(today).toString(), "asOf", today.toString());
    }

    @Override
    public String submit(String user, String processInstanceId, FormValues values) {
        values.only(Set.of("kind", "month", "asOf", "people"));
        if (people.find(user).filter(person -> person.has(Role.HR)).isEmpty()) {
            throw new FormRefused("", "process.form.not-yours");
        }
        Draft draft = new Draft(
                values.choice("kind", PeriodKind.class),
                month(values),
                values.date("asOf"),
                numbers(values.text("people")));
        Drafted drafted = periods.draft(draft, user);
        if (drafted instanceof PeriodRefused refused) {
            throw new FormRefused(refused.problems());
        }
        long id = ((PeriodDrafted) drafted).id();
        periods.bindInstance(id, processInstanceId);
        return periods.find(id).map(AppraisalPeriod::getCode).orElseThrow();
    }

    /** Numbers as people type them: commas of either script, spaces or a line each. */
    private static Set<String> numbers(@Nullable String typed) {
        return typed == null ? Set.of() : Set.copyOf(Arrays.asList(typed.strip().split("[\\s,，、;；]+")));
    }

    private static YearMonth month(FormValues values) {
        String text = values.required("month");
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw values.refused("month", "process.form.not-a-month", text);
        }
    }
}
