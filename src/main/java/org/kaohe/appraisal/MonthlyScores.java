package org.kaohe.appraisal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/**
 * One score a month for a mid-year or an annual result, however often the month was appraised: of several appraisals in one
 * position the first counts, and several positions make the mean by their days, rounded half up to two decimals.
 */
@Component
class MonthlyScores {

    private static final int DECIMALS = 2;

    private final Periods periods;
    private final PeriodPeople people;

    MonthlyScores(Periods periods, PeriodPeople people) {
        this.periods = periods;
        this.people = people;
    }

    /** @param sealed one person's sealed appraisals of months */
    List<BigDecimal> of(List<Appraisal> sealed) {
        Map<LocalDate, List<Appraisal>> months =
                sealed.stream().collect(groupingBy(this::month, TreeMap::new, toList()));
        return months.values().stream().map(this::score).toList();
    }

    /** The one of each position that counts, by position: the first that was opened. */
    static Map<String, Appraisal> counting(List<Appraisal> month) {
        Map<String, Appraisal> positions = new LinkedHashMap<>();
        month.stream()
                .sorted(Comparator.comparing(Appraisal::getOpenedAt).thenComparing(Appraisal::getNumber))
                .forEach(appraisal -> positions.putIfAbsent(appraisal.getSegment(), appraisal));
        return positions;
    }

    private LocalDate month(Appraisal appraisal) {
        return periods.find(appraisal.getPeriodId())
                .map(AppraisalPeriod::getFromDate)
                .orElseThrow();
    }

    private BigDecimal score(List<Appraisal> month) {
        List<Appraisal> counting = List.copyOf(counting(month).values());
        if (counting.size() == 1) {
            return official(counting.get(0));
        }
        Map<Long, Long> days = people.positionDays(
                counting.get(0).getPeriodId(),
                counting.stream().map(Appraisal::getParticipantId).collect(toSet()));
        BigDecimal sum = BigDecimal.ZERO;
        long all = 0;
        for (Appraisal appraisal : counting) {
            long held = days.getOrDefault(appraisal.getParticipantId(), 0L);
            sum = sum.add(official(appraisal).multiply(BigDecimal.valueOf(held)));
            all += held;
        }
        return sum.divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal official(Appraisal appraisal) {
        return Objects.requireNonNull(appraisal.getOfficial());
    }
}
