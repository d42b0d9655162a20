package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever holds only the explanation comes to the same score, whatever was measured. */
class ExplanationTest {

    private static final ScoringSheet SHEET = new ScoringSheet(
            List.of(
                    new ScoringLine("L01", exact("10"), new TeamRatio(), false),
                    new ScoringLine("L02", exact("20"), new Manual(), false),
                    new ScoringLine("L03", exact("5"), new Quota(decimal("2"), decimal("2.5")), false),
                    new ScoringLine("L04", exact("5"), new Training(decimal("2"), decimal("75"), decimal("1")), false),
                    new ScoringLine("L05", exact("10"), deduction(), false),
                    new ScoringLine("L06", exact("10"), deduction(), true),
                    new ScoringLine("L07", exact("20/3"), new TeamRatio(), false),
                    new ScoringLine("L08", exact("10"), repairs(), false)),
            decimal("10"),
            List.of());

    private static Deduction deduction() {
        return new Deduction(
                List.of(new DeductionItem.Fixed("a", decimal("2")), new DeductionItem.Fixed("b", decimal("0.75"))));
    }

    private static ThresholdExcess repairs() {
        return new ThresholdExcess(List.of(
                new ThresholdExcess.Part("external", decimal("2"), decimal("5"), decimal("1")),
                new ThresholdExcess.Part("internal", decimal("1.5"), decimal("5"), decimal("0.5"))));
    }

    static Stream<ScoreResult> results() {
        Random random = new Random(20021119);
        return IntStream.range(0, 300).mapToObj(i -> result(Scorer.score(SHEET, measured(random), extras(random))));
    }

    private static Map<String, Map<String, BigDecimal>> measured(Random random) {
        Map<String, Map<String, BigDecimal>> measurements = new HashMap<>();
        for (ScoringLine line : SHEET.lines()) {
            Map<String, BigDecimal> figures = new HashMap<>();
            for (InputSpec input : line.method().inputsFor(line.weight())) {
                int bound = input.max() == null ? 12 : Math.min(150, input.max().intValue());
                boolean served = input.key().equals("served");
                int whole = random.nextInt(served ? 400 : bound);
                int scale = input.kind() == InputKind.COUNT ? 0 : random.nextInt(3);
                figures.put(input.key(), BigDecimal.valueOf(whole).add(BigDecimal.valueOf(scale, scale)));
            }
            measurements.put(line.code(), figures);
        }
        return measurements;
    }

    private static Extras extras(Random random) {
        BigDecimal adjustment = random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(2001) - 1000, 2) : null;
        return new Extras(adjustment, random.nextInt(20) == 0);
    }

    @ParameterizedTest
    @MethodSource("results")
    void gives_the_score_again(ScoreResult result) {
        assertThat(Recalculation.of(result)).isEqualTo(result.official());
    }
}
