package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR says how the positions of somebody's month share the bonus base; what was credited before is corrected at once. */
@Service
@Transactional
public class PayShares {

    private static final int LONGEST_REASON = 1000;

    private final SharedMonths months;
    private final ShareRows rows;
    private final Bonuses bonuses;
    private final Ledger ledger;
    private final Periods periods;
    private final People people;
    private final Clock clock;

    PayShares(
            SharedMonths months,
            ShareRows rows,
            Bonuses bonuses,
            Ledger ledger,
            Periods periods,
            People people,
            Clock clock) {
        this.months = months;
        this.rows = rows;
        this.bonuses = bonuses;
        this.ledger = ledger;
        this.periods = periods;
        this.people = people;
        this.clock = clock;
    }

    /** Everybody with several positions in the month of the period, with the shares that count or are proposed. */
    @Transactional(readOnly = true)
    public List<SharedMonth> of(long periodId) {
        return months.in(period(periodId));
    }

    /**
     * Sets the shares. Refused: whoever is not HR, somebody in one position, positions that are not all the person's,
     * percentages outside 0 to 100, with more than two decimals or not making 100 together, no reason.
     *
     * @param percents by the code of the position; null stands for what is no number
     */
    public Optional<Refusal> share(
            long periodId, String person, Map<String, @Nullable BigDecimal> percents, String reason, String actor) {
        ledger.lock();
        AppraisalPeriod period = period(periodId);
        Optional<Refusal> refusal = refusal(months.of(period, person), person, percents, reason.strip(), actor);
        if (refusal.isEmpty()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            percents.forEach((position, percent) -> rows.saveAndFlush(new ShareRow(
                    person,
                    period.getFromDate(),
                    position,
                    Objects.requireNonNull(percent),
                    reason.strip(),
                    actor,
                    now)));
            months.inMonth(period.getFromDate(), person).stream()
                    .map(Appraisal::getNumber)
                    .forEach(number -> bonuses.settle(number, null));
        }
        return refusal;
    }

    private Optional<Refusal> refusal(
            Optional<SharedMonth> shared,
            String person,
            Map<String, @Nullable BigDecimal> percents,
            String reason,
            String actor) {
        if (people.find(actor).filter(one -> one.has(Role.HR)).isEmpty()) {
            return Optional.of(Refusal.of("", "pay.share.hr-only"));
        }
        if (shared.isEmpty()) {
            return Optional.of(Refusal.of("person", "pay.share.one-position", people.named(person)));
        }
        Set<String> positions = shared.get().positions().stream()
                .map(SharedMonth.Position::code)
                .collect(Collectors.toSet());
        if (!positions.equals(percents.keySet())) {
            return Optional.of(
                    Refusal.of("percent", "pay.share.positions", people.named(person), String.join(", ", positions)));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, @Nullable BigDecimal> share : percents.entrySet()) {
            BigDecimal percent = share.getValue();
            if (percent == null
                    || percent.signum() < 0
                    || percent.compareTo(SharedMonth.WHOLE) > 0
                    || percent.stripTrailingZeros().scale() > 2) {
                return Optional.of(Refusal.of("percent", "pay.share.range", share.getKey()));
            }
            sum = sum.add(percent);
        }
        if (sum.compareTo(SharedMonth.WHOLE) != 0) {
            return Optional.of(Refusal.of("percent", "pay.share.sum", sum.toPlainString()));
        }
        return reason.isEmpty() || reason.length() > LONGEST_REASON
                ? Optional.of(Refusal.of("reason", "pay.share.reason", String.valueOf(LONGEST_REASON)))
                : Optional.empty();
    }

    private AppraisalPeriod period(long id) {
        return periods.find(id).orElseThrow(() -> new IllegalArgumentException("No period " + id));
    }
}
