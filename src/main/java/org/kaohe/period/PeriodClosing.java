package org.kaohe.period;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a period, by closing it once nothing is open or by giving a draft up. */
@Component
class PeriodClosing {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeriodClosing(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Optional<Refusal> discard(AppraisalPeriod period, String actor) {
        if (period.isDiscarded()) {
            return Optional.empty();
        }
        if (period.getState() != PeriodState.DRAFT) {
            return Optional.of(Refusal.of("", "period.not-draft", period.getCode()));
        }
        period.discard(actor, clock.instant());
        return Optional.empty();
    }

    Optional<Refusal> close(AppraisalPeriod period, Progress progress, String actor) {
        if (period.getState() == PeriodState.CLOSED) {
            return Optional.empty();
        }
        if (period.getState() == PeriodState.DRAFT) {
            return Optional.of(Refusal.of("", "period.close.draft", period.getCode()));
        }
        List<Problem> open = new ArrayList<>();
        count(open, "period.close.waiting", progress.selected());
        count(open, "period.close.failed", progress.failed());
        count(open, "period.close.open", progress.open());
        if (open.isEmpty()) {
            period.close(actor, clock.instant());
            events.publishEvent(new PeriodClosed(period.getId()));
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(new Refusal(open));
    }

    private static void count(List<Problem> open, String key, long people) {
        if (people > 0) {
            open.add(Problem.of("", key, String.valueOf(people)));
        }
    }
}
