package org.kaohe.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Position;

/**
 * The day from which a new position counts in a period.
 *
 * @param person name and number
 * @param others as what the person takes part in the same days already, the earliest position first
 * @param held the last of these positions; null where none is known
 * @param day what HR says; null when HR says nothing
 */
record PositionChange(
        AppraisalPeriod period,
        String person,
        List<Participant> others,
        @Nullable Position held,
        @Nullable LocalDate day) {

    /** What is wrong with the day, or that one is missing. */
    Optional<Problem> problem() {
        if (others.isEmpty()) {
            return day == null
                    ? Optional.empty()
                    : Optional.of(Problem.of("changedOn", "period.join.no-other-position", person));
        }
        if (day == null) {
            String code = others.get(others.size() - 1).getSegment();
            return Optional.of(Problem.of(
                    "changedOn",
                    "period.join.takes-part-as",
                    person,
                    held == null ? code : held.getNameEn(),
                    held == null ? code : held.getNameZh(),
                    appraisals()));
        }
        LocalDate first = Stream.concat(
                        Stream.of(period.getFromDate()), others.stream().map(Participant::getPositionFrom))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);
        return day.isBefore(first) || day.isAfter(period.getToDate())
                ? Optional.of(Problem.of(
                        "changedOn",
                        "period.join.change-day",
                        day.toString(),
                        first.toString(),
                        period.getToDate().toString()))
                : Optional.empty();
    }

    private String appraisals() {
        return String.join(
                ", ",
                others.stream()
                        .map(Participant::getAppraisalNumber)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
