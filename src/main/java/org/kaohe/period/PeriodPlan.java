package org.kaohe.period;

import java.time.LocalDate;
import java.util.Set;

/**
 * What HR decides when confirming a period.
 *
 * @param departments codes of the departments that take part
 * @param selfDue last day for the self-assessment
 * @param scoreDue last day for the superior's score
 * @param interviewDue last day for both parts of the interview
 * @param signDue last day for the signature
 */
public record PeriodPlan(
        Set<String> departments, LocalDate selfDue, LocalDate scoreDue, LocalDate interviewDue, LocalDate signDue) {

    public PeriodPlan {
        departments = Set.copyOf(departments);
    }
}
