package org.kaohe.period;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves one due date of an open period later, for everybody who has not passed that step. */
@Component
class PeriodExtension {

    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    PeriodExtension(ApplicationEventPublisher events, Clock clock, @Value("${kaohe.zone:Asia/Shanghai}") ZoneId zone) {
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    Optional<Refusal> extend(
            AppraisalPeriod period, PlannedDate planned, @Nullable LocalDate due, String reason, String actor) {
        if (period.getState() == PeriodState.DRAFT || period.getState() == PeriodState.CLOSED) {
            return Optional.of(Refusal.of("", "period.extend.not-open", period.getCode()));
        }
        List<Problem> problems = new ArrayList<>();
        Words.check("reason", reason).ifPresent(refusal -> problems.addAll(refusal.problems()));
        if (due == null) {
            problems.add(Problem.of("due", "period.extend.no-date"));
        } else {
            checkDate(period, planned, due, problems);
        }
        if (problems.isEmpty() && due != null) {
            period.extend(planned, due);
            events.publishEvent(new PeriodExtended(period.getId(), planned, due, actor, reason.strip()));
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal(problems));
    }

    /** Later than it was, not before today, and not after the step that follows. */
    private void checkDate(AppraisalPeriod period, PlannedDate planned, LocalDate due, List<Problem> problems) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate before = period.due(planned);
        if (due.isBefore(today)) {
            problems.add(Problem.of("due", "period.plan.past", due.toString(), today.toString()));
        } else if (before != null && !due.isAfter(before)) {
            problems.add(Problem.of("due", "period.extend.not-later", due.toString(), before.toString()));
        }
        if (planned.ordinal() + 1 < PlannedDate.values().length) {
            LocalDate next = period.due(PlannedDate.values()[planned.ordinal() + 1]);
            if (next != null && due.isAfter(next)) {
                problems.add(Problem.of("due", "period.extend.order", due.toString(), next.toString()));
            }
        }
    }
}
