package org.kaohe.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides the days of a period among the positions that somebody held in it. */
final class PositionDays {

    private PositionDays() {}

    /** By participant, the earliest position first. */
    static Map<Long, Long> of(AppraisalPeriod period, List<Participant> positions) {
        List<Participant> held = positions.stream()
                .sorted(Comparator.comparing((Participant position) -> start(period, position))
                        .thenComparing(Participant::getId))
                .toList();
        Map<Long, Long> days = new LinkedHashMap<>();
        for (int i = 0; i < held.size(); i++) {
            LocalDate end = i + 1 < held.size()
                    ? start(period, held.get(i + 1))
                    : period.getToDate().plusDays(1);
            days.put(held.get(i).getId(), ChronoUnit.DAYS.between(start(period, held.get(i)), end));
        }
        if (days.containsValue(0L)) {
            days.replaceAll((position, none) -> 1L);
        }
        return days;
    }

    private static LocalDate start(AppraisalPeriod period, Participant position) {
        LocalDate from = position.getPositionFrom();
        return from == null ? period.getFromDate() : from;
    }
}
