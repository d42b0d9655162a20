package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores what the worked examples describe, and computes every result again from its explanation. */
final class Worked {

    private Worked() {}

    /** A line with what is measured on it. */
    record Measured(ScoringLine line, Map<String, BigDecimal> figures) {}

    static Measured measured(
            String code, ScoringMethod method, String weight, @Nullable String asPrinted, String... figures) {
        LineTerms terms = new LineTerms(null, null, asPrinted == null ? null : Expression.parse(asPrinted), null);
        return new Measured(new ScoringLine(code, exact(weight), method, false, terms), figures(figures));
    }

    static Scoring scoring(TotalTerms terms, List<Measured> lines, Extras extras) {
        Map<String, Map<String, BigDecimal>> measurements = new LinkedHashMap<>();
        lines.forEach(line -> measurements.put(line.line().code(), line.figures()));
        return scoring(terms, lines, measurements, extras);
    }

    static Scoring scoring(
            TotalTerms terms, List<Measured> lines, Map<String, Map<String, BigDecimal>> measurements, Extras extras) {
        BigDecimal limit = extras.adjustment() == null ? null : BigDecimal.TEN;
        ScoringSheet sheet = new ScoringSheet(lines.stream().map(Measured::line).toList(), limit, List.of(), terms);
        Scoring scoring = Scorer.score(sheet, measurements, extras);
        if (scoring instanceof Scored scored) {
            assertThat(Recalculation.of(scored.result()))
                    .isEqualTo(scored.result().official());
        }
        return scoring;
    }

    static ScoreResult total(Measured... lines) {
        return Figures.result(scoring(TotalTerms.PLAIN, List.of(lines), Extras.NONE));
    }

    /** The method as the only line of a sheet. */
    static LineScore line(ScoringMethod method, String weight, @Nullable String asPrinted, String... figures) {
        return total(measured("L01", method, weight, asPrinted, figures))
                .lines()
                .get(0);
    }

    static LineScore line(ScoringMethod method, BigDecimal weight, String... figures) {
        return line(method, weight.toPlainString(), null, figures);
    }

    /** Nothing could be measured on the only line, so that there is no score. */
    static void nothing(ScoringMethod method, String weight, String... figures) {
        Scoring scoring =
                scoring(TotalTerms.PLAIN, List.of(measured("L01", method, weight, null, figures)), Extras.NONE);
        assertThat(((Refused) scoring).problems())
                .extracting(MeasurementProblem::messageKey)
                .containsExactly("scoring.problem.nothing-applies");
    }

    static void gives(LineScore line, Example example, String raw, String points) {
        if (example.answers(raw)) {
            assertThat(line.raw()).as(raw).isEqualTo(example.answer(raw));
        }
        assertThat(line.points()).as(points).isEqualTo(example.answer(points));
    }
}
