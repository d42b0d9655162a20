package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Figures for tests, written as short as they are spoken. */
final class Figures {

    private Figures() {}

    /** Keys and figures in turn: {@code figures("minor", "2", "major", "0")}. */
    static Map<String, BigDecimal> figures(String... keysAndFigures) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (int i = 0; i < keysAndFigures.length; i += 2) {
            figures.put(keysAndFigures[i], new BigDecimal(keysAndFigures[i + 1]));
        }
        return figures;
    }

    static BigDecimal decimal(String figure) {
        return new BigDecimal(figure);
    }

    static BigFraction exact(String fraction) {
        return fraction.contains("/") ? Exact.parse(fraction) : Exact.of(new BigDecimal(fraction));
    }

    /** The method alone, without cap and floor. */
    static Computation computed(ScoringMethod method, String weight, String... keysAndFigures) {
        return method.compute(new Inputs(figures(keysAndFigures)), exact(weight));
    }

    /** The method as the only line, L01, of a sheet. */
    static Scoring scored(ScoringMethod method, String weight, String... keysAndFigures) {
        return scored(method, weight, false, keysAndFigures);
    }

    static Scoring scored(ScoringMethod method, String weight, boolean mayBeNegative, String... keysAndFigures) {
        ScoringLine line = new ScoringLine("L01", exact(weight), method, mayBeNegative);
        ScoringSheet sheet = new ScoringSheet(List.of(line), null, List.of());
        return Scorer.score(sheet, Map.of("L01", figures(keysAndFigures)), Extras.NONE);
    }

    static LineScore line(Scoring scoring) {
        return result(scoring).lines().get(0);
    }

    static ScoreResult result(Scoring scoring) {
        if (scoring instanceof Scored scored) {
            return scored.result();
        }
        throw new AssertionError("Refused: " + scoring);
    }
}
