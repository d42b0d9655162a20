package org.kaohe.pay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** Finds who is appraised in several positions in a month, be it in several periods of it, and how these share the base. */
@Component
class SharedMonths implements OpenDecisions {

    private final Periods periods;
    private final PeriodPeople people;
    private final Worklists worklists;
    private final ShareRows rows;

    SharedMonths(Periods periods, PeriodPeople people, Worklists worklists, ShareRows rows) {
        this.periods = periods;
        this.people = people;
        this.worklists = worklists;
        this.rows = rows;
    }

    /** One each that nobody has decided, at the last of the person's appraisals in the period. */
    @Override
    public List<Blocker> of(AppraisalPeriod period) {
        Map<String, Appraisal> here = worklists.ofPeriod(period.getId()).stream()
                .filter(SharedMonths::counts)
                .collect(toMap(Appraisal::getPersonNumber, appraisal -> appraisal, (one, other) -> other));
        return in(period).stream()
                .filter(shared -> !shared.decided())
                .map(shared -> here.get(shared.person()))
                .filter(java.util.Objects::nonNull)
                .map(appraisal -> new Blocker(
                        BlockReason.SEVERAL_POSITIONS,
                        null,
                        appraisal.getPersonNumber(),
                        appraisal.getNumber(),
                        appraisal.getStep()))
                .toList();
    }

    /** Everybody with several positions in the month of the period, by person number. */
    List<SharedMonth> in(AppraisalPeriod period) {
        Map<String, List<Appraisal>> byPerson =
                periods.within(PeriodKind.MONTH, period.getFromDate(), period.getToDate()).stream()
                        .flatMap(month -> worklists.ofPeriod(month.getId()).stream())
                        .collect(groupingBy(Appraisal::getPersonNumber, TreeMap::new, toList()));
        return byPerson.values().stream()
                .flatMap(appraisals -> shared(period, appraisals).stream())
                .toList();
    }

    /** Empty for whoever is appraised in one position or none. */
    Optional<SharedMonth> of(AppraisalPeriod period, String person) {
        return shared(period, inMonth(period.getFromDate(), person));
    }

    /** The person's appraisals of the month that are not cancelled. */
    List<Appraisal> inMonth(LocalDate month, String person) {
        return worklists.ofPerson(person).stream()
                .filter(appraisal -> appraisal.getPeriodKind() == PeriodKind.MONTH)
                .filter(SharedMonths::counts)
                .filter(appraisal -> periods.find(appraisal.getPeriodId())
                        .filter(period -> period.getFromDate().equals(month))
                        .isPresent())
                .toList();
    }

    private Optional<SharedMonth> shared(AppraisalPeriod period, List<Appraisal> appraisals) {
        Map<String, Appraisal> positions = new LinkedHashMap<>();
        appraisals.stream()
                .filter(SharedMonths::counts)
                .sorted(Comparator.comparing(Appraisal::getOpenedAt).thenComparing(Appraisal::getNumber))
                .forEach(appraisal -> positions.putIfAbsent(appraisal.getSegment(), appraisal));
        if (positions.size() < 2) {
            return Optional.empty();
        }
        String person = appraisals.get(0).getPersonNumber();
        List<ShareRow> set = rows.findByPersonNumberAndBonusMonthOrderByIdAsc(person, period.getFromDate());
        ShareRow latest = set.isEmpty() ? null : set.get(set.size() - 1);
        return Optional.of(new SharedMonth(
                person,
                positions(period, positions.values(), set),
                latest == null ? null : latest.reason(),
                latest == null ? null : latest.decidedBy()));
    }

    private List<SharedMonth.Position> positions(
            AppraisalPeriod period, Collection<Appraisal> held, List<ShareRow> set) {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        set.forEach(row -> percents.put(row.position(), row.percent()));
        Map<Long, Long> days = people.positionDays(
                period.getId(), held.stream().map(Appraisal::getParticipantId).collect(toSet()));
        long all = days.values().stream().mapToLong(Long::longValue).sum();
        List<SharedMonth.Position> positions = new ArrayList<>();
        BigDecimal left = SharedMonth.WHOLE.setScale(2, RoundingMode.UNNECESSARY);
        for (Appraisal appraisal : held) {
            long own = days.getOrDefault(appraisal.getParticipantId(), 0L);
            boolean last = positions.size() == held.size() - 1;
            BigDecimal proposed = last ? left : byDays(own, all);
            left = left.subtract(proposed);
            positions.add(position(appraisal, own, proposed, percents.get(appraisal.getSegment())));
        }
        return positions;
    }

    private static SharedMonth.Position position(
            Appraisal appraisal, long days, BigDecimal proposed, @Nullable BigDecimal percent) {
        return new SharedMonth.Position(appraisal.getSegment(), appraisal.getNumber(), days, proposed, percent);
    }

    private static BigDecimal byDays(long own, long all) {
        return BigDecimal.valueOf(own)
                .multiply(SharedMonth.WHOLE)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private static boolean counts(Appraisal appraisal) {
        return appraisal.getState() != AppraisalState.CANCELLED;
    }
}
