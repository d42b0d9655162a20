package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Worked.gives;
import static org.kaohe.scoring.Worked.line;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ratios of the worked examples, to a target and without one, of what was achieved and of what was missed. */
class WorkedRatiosTest {

    static boolean mine(Example example) {
        return example.of("ratio-to-target", "plain-ratio")
                || example.of("quota-count") && example.has("achieved", "total")
                || example.of("lower-is-better ratio") && example.has("returns");
    }

    static Stream<Example> examples() {
        return Example.which(WorkedRatiosTest::mine);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_out_as_worked_out(Example example) {
        if (example.has("missed")) {
            missed(example);
        } else if (example.has("collected")) {
            beside(example);
        } else if (example.has("weight")) {
            weighed(example);
        } else if (example.has("team_completion")) {
            gives(
                    line(new TeamRatio(), example.figure("points"), "completion", example.text("team_completion")),
                    example,
                    "uncapped",
                    "default");
        } else {
            rate(example);
        }
    }

    /** 98.4 % reached of 80 % wanted is 98.4 of 100 against 80 %. */
    private static void weighed(Example example) {
        boolean rate = example.has("actual");
        String achieved = example.text(rate ? "actual" : "achieved");
        String total = rate ? "100" : example.text("total");
        BigDecimal weight = example.figure("weight");
        if (example.of("quota-count")) {
            Quota quota = new Quota(new BigDecimal(total), null);
            gives(line(quota, weight, "done", achieved), example, "uncapped", "default");
            return;
        }
        ScoringMethod method =
                example.of("plain-ratio") ? new PlainRatio(false) : new RatioToTarget(example.figure("target"), false);
        gives(line(method, weight, "achieved", achieved, "total", total), example, "uncapped", "default");
        assertThat(example.answers("capped") ? example.answer("capped") : example.answer("default"))
                .isEqualTo(example.answer("default"));
    }

    private static void missed(Example example) {
        RatioToTarget method = new RatioToTarget(example.figure("target"), true);
        String[] figures = {"missed", example.text("missed"), "total", example.text("total")};
        String weight = example.text("weight");
        if (example.answer("default") == null) {
            Worked.nothing(method, weight, figures);
            return;
        }
        LineScore line =
                line(method, weight, "(missed / total) / " + example.text("target") + " * 100 * weight", figures);
        gives(line, example, "sensible_uncapped", "default");
        assertThat(line.printed()).isEqualTo(example.answer("printed"));
        assertThat(line.policies()).extracting(AppliedPolicy::code).contains("P-INV");
    }

    /** The target is printed, but the printed formula does not use it. */
    private static void beside(Example example) {
        BigDecimal weight = example.figure("weight");
        String[] figures = {"achieved", example.text("collected"), "total", example.text("due")};
        LineScore line = line(new PlainRatio(false), weight, figures);
        gives(line, example, "printed", "default");
        assertThat(line.printed()).isEqualTo(example.answer("printed"));
        gives(
                line(new RatioToTarget(example.figure("target"), false), weight, figures),
                example,
                "to_target_uncapped",
                "to_target_capped");
    }

    /** Percentages without a weight: of 100 points. */
    private static void rate(Example example) {
        String achieved = first(example, "actual", "satisfied", "solved_on_line", "paid_uv", "returns");
        String total =
                first(example, "planned", "complaints", "total_within_authority", "received_uv", "converted_orders");
        if (example.answers("default") && example.answer("default") == null) {
            Worked.nothing(new PlainRatio(false), "100", "achieved", achieved, "total", total);
            return;
        }
        LineScore line =
                line(new PlainRatio(false), "100", "total / achieved * weight", "achieved", achieved, "total", total);
        assertThat(line.raw())
                .isEqualTo(example.answer(example.answers("rate_percent") ? "rate_percent" : "default_percent"));
        if (example.answers("as_worded_percent")) {
            assertThat(line.printed()).isEqualTo(example.answer("as_worded_percent"));
        }
    }

    private static String first(Example example, String... names) {
        return Stream.of(names)
                .filter(example::has)
                .findFirst()
                .map(example::text)
                .orElseThrow();
    }
}
