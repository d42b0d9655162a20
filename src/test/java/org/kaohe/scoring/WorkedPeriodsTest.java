package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Means of months, blends, raters, field hours and bonus of the worked examples. */
class WorkedPeriodsTest {

    static boolean mine(Example example) {
        return example.from("S002-2") && example.of("composite")
                || example.of("field hours", "bonus")
                || example.of("scale-average") && example.has("自我");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedPeriodsTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.has("jan_to_jun")) {
            assertThat(Means.present(example.list("jan_to_jun"))).contains(example.answer("midyear"));
        } else if (example.has("jul_dec")) {
            year(example);
        } else if (example.has("trips")) {
            assertThat(Exact.of(FieldHours.of(trips(example)))).isEqualTo(example.answer("hours"));
        } else if (example.of("bonus")) {
            assertThat(Bonus.of(example.figure("score"), example.figure("monthly_bonus_base")))
                    .isEqualTo(example.answer("bonus"));
        } else if (example.has("自我")) {
            raters(example);
        } else {
            blend(example);
        }
    }

    private static void year(Example example) {
        List<@Nullable BigFraction> first = example.list("jan_jun");
        List<@Nullable BigFraction> second = example.list("jul_dec");
        List<@Nullable BigFraction> months = new ArrayList<>(first);
        months.addAll(second);
        assertThat(Means.present(months)).contains(example.answer("default"));
        assertThat(Means.blend(
                        Means.present(first).orElseThrow(),
                        Means.present(second).orElseThrow(),
                        50))
                .isEqualTo(example.answer("mean_of_halves"))
                .isNotEqualTo(example.answer("default"));
    }

    private static void blend(Example example) {
        BigFraction measured;
        if (example.has("定量")) {
            measured = Exact.of(example.figure("定量"));
        } else {
            List<@Nullable BigFraction> four = new ArrayList<>();
            for (String part : List.of("出勤得分", "外勤得分", "返修率评定得分", "费用")) {
                four.add(Exact.of(example.figure(part)));
            }
            measured = Means.present(four).orElseThrow();
            assertThat(measured).isEqualTo(example.answer("quantitative"));
        }
        assertThat(Means.blend(measured, Exact.of(example.figure("定性")), 70)).isEqualTo(example.answer("total"));
    }

    private static List<FieldHours.Trip> trips(Example example) {
        List<FieldHours.Trip> trips = new ArrayList<>();
        for (JsonNode trip : example.inputs().get("trips")) {
            List<BigDecimal> hours = Example.numbers(trip.asText());
            boolean day = trip.asText().contains("full day");
            trips.add(hours.isEmpty() ? FieldHours.Trip.day() : new FieldHours.Trip(day, hours.get(0)));
        }
        return trips;
    }

    private static void raters(Example example) {
        List<RaterShare> raters = new ArrayList<>();
        for (String role : List.of("自我", "同事", "领导")) {
            List<@Nullable BigFraction> scores = new ArrayList<>();
            JsonNode given = example.inputs().get(role);
            scores.add(given.isNull() ? null : Exact.of(decimal(given.asText())));
            raters.add(new RaterShare(role, BigFraction.ONE, role.equals("领导"), scores));
        }
        CombinedScore combined = RaterShares.combine(raters);
        boolean complete = example.answers("mean");
        assertThat(combined.score()).isEqualTo(example.answer(complete ? "mean" : "default"));
        assertThat(combined.missing())
                .isEqualTo(Stream.of("自我", "同事", "领导")
                        .filter(role -> example.inputs().get(role).isNull())
                        .toList());
        if (combined.score() != null) {
            assertThat(FormulaEvaluator.evaluate(String.valueOf(combined.formula())))
                    .isEqualTo(combined.score());
        }
        if (!complete) {
            assertThat(combined.score()).isNotEqualTo(example.answer("missing_as_zero"));
        }
    }
}
