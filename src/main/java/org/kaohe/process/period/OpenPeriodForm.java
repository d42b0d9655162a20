package org.kaohe.process.period;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Drafted;
import org.kaohe.period.PeriodDrafted;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodRefused;
import org.kaohe.period.Periods;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.StartForm;
import org.springframework.stereotype.Component;

/** HR starts a period with its month and the day as of which people are selected. */
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
        return Map.of("month", YearMonth.from(today).toString(), "asOf", today.toString());
    }

    @Override
    public String submit(String user, String processInstanceId, FormValues values) {
        values.only(Set.of("month", "asOf"));
        if (people.find(user).filter(person -> person.has(Role.HR)).isEmpty()) {
            throw new FormRefused("", "process.form.not-yours");
        }
        Drafted drafted = periods.draft(PeriodKind.MONTH, month(values), values.date("asOf"), user);
        if (drafted instanceof PeriodRefused refused) {
            throw new FormRefused(refused.problems());
        }
        long id = ((PeriodDrafted) drafted).id();
        periods.bindInstance(id, processInstanceId);
        return periods.find(id).map(AppraisalPeriod::getCode).orElseThrow();
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
