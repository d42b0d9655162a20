package org.kaohe.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.appraisal.Assignment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a model asks at its tasks and gateways: who may act, and where the case goes next. */
@Service
@Transactional(readOnly = true)
public class CaseRouting {

    private final CaseDesk desk;
    private final CaseAssignmentRule rule;
    private final CheckRepository checks;
    private final Grounds grounds;
    private final CaseDeadlineRule deadlines;
    private final int noticeDays;

    CaseRouting(
            CaseDesk desk,
            CaseAssignmentRule rule,
            CheckRepository checks,
            Grounds grounds,
            CaseDeadlineRule deadlines,
            @Value("${kaohe.outcome.first-notice-days:30}") int noticeDays) {
        this.desk = desk;
        this.rule = rule;
        this.checks = checks;
        this.grounds = grounds;
        this.deadlines = deadlines;
        this.noticeDays = noticeDays;
    }

    /** Of the current entry, or, for a step not entered yet, as it would be now. */
    public Assignment assignment(String number, CaseStep step) {
        OutcomeCase found = desk.get(number);
        return found.getStep() == step ? desk.visit(found).assignment() : rule.of(found, step);
    }

    /** What came out of the last step. */
    public boolean answered(String number, CaseAnswer answer) {
        return desk.get(number).progress().answer() == answer;
    }

    /** Demotion and a cut of pay or bonus base need consent or evidence. */
    public boolean needsGrounds(String number) {
        return grounds.needed(desk.get(number));
    }

    /** When the terms begin; at once when they should have begun already. */
    public Instant effective(String number) {
        OutcomeCase found = desk.get(number);
        LocalDate day = found.getEffectiveOn();
        return day == null ? desk.now() : deadlines.startOf(day);
    }

    /** The morning of the next check of an improvement plan. */
    public Instant nextCheck(String number) {
        return checks.findByOutcomeCaseOrderByPlace(desk.get(number)).stream()
                .map(CheckRow::view)
                .filter(check -> check.at() == null)
                .map(check -> deadlines.morningOf(check.dueOn()))
                .findFirst()
                .orElseGet(desk::now);
    }

    /** When HR hears for the first time that a probation ends. */
    public Instant firstNotice(String number) {
        LocalDate last = desk.get(number).getEndsOn();
        return last == null ? desk.now() : deadlines.morningOf(last.minusDays(noticeDays));
    }

    /** Who has signed a link in the current round. */
    public List<String> signers(String number) {
        return rule.signers(desk.get(number));
    }
}
