package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.line;
import static org.kaohe.scoring.Figures.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZeroBaseTest {

    private static ScoreResult month(ZeroBase sheet, @Nullable ZeroBase line, String total) {
        LineTerms terms = new LineTerms(line, null, null);
        List<ScoringLine> lines = List.of(
                new ScoringLine("L01", exact("50"), new Manual(), false),
                new ScoringLine("L02", exact("50"), new PlainRatio(false), false, terms));
        return result(Scorer.score(
                new ScoringSheet(lines, null, List.of(), new TotalTerms(sheet, false, null, null)),
                Map.of("L01", Figures.figures("points", "40"), "L02", Figures.figures("achieved", "0", "total", total)),
                Extras.NONE));
    }

    @Test
    void leaves_the_line_out_gives_it_all_or_nothing() {
        assertThat(month(ZeroBase.RENORMALISE, null, "0").total()).isEqualTo(exact("80"));
        assertThat(month(ZeroBase.FULL, null, "0").total()).isEqualTo(exact("90"));
        assertThat(month(ZeroBase.NOTHING, null, "0").total()).isEqualTo(exact("40"));
        assertThat(month(ZeroBase.NOTHING, null, "7").total()).isEqualTo(exact("40"));
    }

    @Test
    void lets_a_line_settle_it_for_itself() {
        assertThat(month(ZeroBase.NOTHING, ZeroBase.FULL, "0").total()).isEqualTo(exact("90"));
    }

    @Test
    void tells_hr_when_little_could_be_measured() {
        for (ZeroBase zero : ZeroBase.values()) {
            ScoreResult result = month(zero, null, "0");
            assertThat(result.thin()).isTrue();
            assertThat(result.policies()).contains(AppliedPolicy.of("P-THIN", "50", "100"));
            assertThat(result.lines().get(1).unmeasured()).isEqualTo(zero);
            assertThat(result.lines().get(1).printed()).isNull();
            assertThat(result.printed()).isNull();
            assertThat(Recalculation.of(result)).isEqualTo(result.official());
        }
        assertThat(month(ZeroBase.FULL, null, "1").thin()).isFalse();
    }
}
