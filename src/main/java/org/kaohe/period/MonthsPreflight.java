package org.kaohe.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Months that a mid-year or an annual result will lack or has to wait for (002, R061), seen before it is opened. */
@Component
class MonthsPreflight {

    private final AppraisalPeriodRepository periods;
    private final ParticipantRepository participants;

    MonthsPreflight(AppraisalPeriodRepository periods, ParticipantRepository participants) {
        this.periods = periods;
        this.participants = participants;
    }

    List<Obstacle> of(AppraisalPeriod period) {
        if (!period.getKind().sumsUpMonths()) {
            return List.of();
        }
        Map<YearMonth, List<AppraisalPeriod>> opened = opened(period);
        List<Obstacle> found = new ArrayList<>();
        YearMonth last = YearMonth.from(period.getToDate());
        for (YearMonth month = YearMonth.from(period.getFromDate());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            if (!opened.containsKey(month)) {
                found.add(Obstacle.of("period.preflight.no-month", "period.fix.no-month", month.toString()));
            }
        }
        Map<Long, Map<String, List<Participant>>> looked = looked(opened);
        participants.findByPeriodIdAndStateOrderByPersonNumber(period.getId(), ParticipantState.SELECTED).stream()
                .map(Participant::getPersonNumber)
                .distinct()
                .forEach(person -> found.addAll(of(person, opened, looked)));
        return found;
    }

    /** Everybody who was looked at in the months, by period and person. */
    private Map<Long, Map<String, List<Participant>>> looked(Map<YearMonth, List<AppraisalPeriod>> opened) {
        List<Long> ids = opened.values().stream()
                .flatMap(List::stream)
                .map(AppraisalPeriod::getId)
                .toList();
        return participants.findByPeriodIdInOrderById(ids).stream()
                .collect(groupingBy(Participant::getPeriodId, groupingBy(Participant::getPersonNumber)));
    }

    private static List<Obstacle> of(
            String person,
            Map<YearMonth, List<AppraisalPeriod>> opened,
            Map<Long, Map<String, List<Participant>>> looked) {
        List<String> lacking = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        opened.forEach((month, ofMonth) -> {
            List<ParticipantState> states = ofMonth.stream()
                    .flatMap(period ->
                            looked.getOrDefault(period.getId(), Map.of()).getOrDefault(person, List.of()).stream())
                    .map(Participant::getState)
                    .toList();
            if (states.contains(ParticipantState.FAILED) || states.contains(ParticipantState.SELECTED)) {
                waiting.add(month.toString());
            } else if (!states.contains(ParticipantState.OPENED)) {
                lacking.add(month.toString());
            }
        });
        List<Obstacle> found = new ArrayList<>();
        add(found, person, "period.preflight.month-not-opened", waiting, "period.fix.month-not-opened");
        add(found, person, "period.preflight.lacks-months", lacking, "period.fix.lacks-months");
        return found;
    }

    private static void add(List<Obstacle> found, String person, String key, List<String> months, String fix) {
        if (!months.isEmpty()) {
            found.add(new Obstacle(person, key, List.of(String.join(", ", months)), fix));
        }
    }

    private Map<YearMonth, List<AppraisalPeriod>> opened(AppraisalPeriod whole) {
        return periods
                .findByKindAndFromDateGreaterThanEqualAndToDateLessThanEqualOrderByFromDateAscIdAsc(
                        PeriodKind.MONTH, whole.getFromDate(), whole.getToDate())
                .stream()
                .filter(month -> !month.isDiscarded() && month.getState() != PeriodState.DRAFT)
                .collect(groupingBy(month -> YearMonth.from(month.getFromDate()), TreeMap::new, toList()));
    }
}
