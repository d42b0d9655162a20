package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.InputSpec;
import org.kaohe.scoring.LineScore;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.ZeroBase;

/** A line for a grade of staff and above (002, R117), on the sheet of the source. */
class StaffGradeTest {

    private final SheetDefinition sheet = Sheets.bundled().stream()
            .filter(found -> found.code().equals("project-engineer-completed"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "P1, false",
        "P2, true",
        "P3, true",
        "P10, true",
        "p2, true",
        "Ｐ２, true",
        "P-2, true",
        "'', false",
        "M5, false",
        "2, false",
        "高级, false"
    })
    void whoever_has_reached_it_has_the_line(String grade, boolean asked) {
        assertThat(sheet.forGrade(grade).ratedLines().stream()
                        .map(SheetLine::code)
                        .anyMatch("L16"::equals))
                .isEqualTo(asked);
    }

    @Test
    void where_nobody_is_meant_every_line_applies() {
        assertThat(sheet.forGrade(null)).isSameAs(sheet);
        assertThat(Sheets.completed().forGrade("")).isEqualTo(Sheets.completed());
    }

    @Test
    void below_it_the_other_lines_stand_for_its_two_points() {
        ScoreResult all = score(sheet.forGrade("P2"));
        ScoreResult below = score(sheet.forGrade("P1"));

        LineScore line = below.lines().stream()
                .filter(found -> found.line().equals("L16"))
                .findFirst()
                .orElseThrow();
        assertThat(line.unmeasured()).isEqualTo(ZeroBase.RENORMALISE);
        assertThat(line.weight()).isEqualTo(BigFraction.of(2));
        assertThat(all.official()).isEqualByComparingTo("98.92");
        assertThat(below.official()).isEqualByComparingTo("98.90");
    }

    private static ScoreResult score(SheetDefinition sheet) {
        Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        for (SheetLine line : sheet.ratedLines()) {
            Map<String, BigDecimal> typed = new LinkedHashMap<>();
            for (InputSpec input : line.inputSpecs()) {
                typed.put(input.key(), BigDecimal.valueOf(96));
            }
            figures.put(line.code(), typed);
        }
        return ((Scored) Scorer.score(ScoringSheets.of(sheet), figures, Extras.NONE)).result();
    }

    @Test
    void a_grade_that_cannot_be_compared_is_refused_where_it_is_written() {
        String yaml = LintCase.sheet("", "appliesFrom: 高级, method: {kind: manual}");

        assertThat(((SheetUnreadable) SheetReader.read(yaml)).problems())
                .extracting(SheetProblem::path)
                .containsExactly("lines[0].appliesFrom");
    }
}
