package org.kaohe.period;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what is wrong with the departments and due dates that HR chose. */
@Component
class PlanCheck {

    private final People people;
    private final Clock clock;
    private final ZoneId zone;

    PlanCheck(People people, Clock clock, @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    List<Problem> problems(PeriodPlan plan) {
        List<Problem> problems = new ArrayList<>();
        checkDepartments(plan.departments(), problems);
        checkDates(plan, problems);
        return problems;
    }

    private void checkDepartments(Set<String> chosen, List<Problem> problems) {
        if (chosen.isEmpty()) {
            problems.add(Problem.of("departments", "period.plan.no-department"));
        }
        Set<String> known =
                people.departments().stream().map(Department::getCode).collect(toSet());
        chosen.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> problems.add(Problem.of("departments", "period.plan.unknown-department", code)));
    }

    /** Two steps may be due on the same day; none may be due before the one it follows, or before today. */
    private void checkDates(PeriodPlan plan, List<Problem> problems) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        dates.put("selfDue", plan.selfDue());
        dates.put("scoreDue", plan.scoreDue());
        dates.put("interviewDue", plan.interviewDue());
        dates.put("signDue", plan.signDue());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate before = today;
        for (Map.Entry<String, LocalDate> due : dates.entrySet()) {
            LocalDate date = due.getValue();
            if (date.isBefore(today)) {
                problems.add(Problem.of(due.getKey(), "period.plan.past", date.toString(), today.toString()));
            } else if (date.isBefore(before)) {
                problems.add(Problem.of(due.getKey(), "period.plan.order", date.toString(), before.toString()));
            }
            before = date.isAfter(before) ? date : before;
        }
    }
}
