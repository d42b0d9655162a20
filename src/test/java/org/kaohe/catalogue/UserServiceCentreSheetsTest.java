package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.InputSpec;
import org.kaohe.scoring.LowerIsBetter;
import org.kaohe.scoring.PlainRatio;
import org.kaohe.scoring.RatioToTarget;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.ScoringMethod;

/** The 34 positions of the user service centre: indicators, weights and the points that print rewards upside down. */
class UserServiceCentreSheetsTest {

    private static final String WITHOUT_WEIGHT = "usc-quality-feedback-clerk-1";

    private static final Map<String, SheetDefinition> SHEETS = Sheets.bundled("user-service-centre").stream()
            .collect(Collectors.toMap(SheetDefinition::code, Function.identity()));

    private static BigDecimal weights(List<SheetLine> lines) {
        return lines.stream().map(SheetLine::weight).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<SheetLine> lines() {
        return SHEETS.values().stream().flatMap(sheet -> sheet.lines().stream()).toList();
    }

    /** More of what is counted is worse, while the printed formula gives more points for it (X01, X02, X03). */
    private static boolean upsideDown(SheetLine line) {
        ScoringMethod method = line.method();
        return line.printedFigures().formula() != null
                && (method instanceof RatioToTarget ratio && ratio.misses()
                        || method instanceof PlainRatio plain && plain.misses()
                        || method instanceof LowerIsBetter);
    }

    @ParameterizedTest(name = "{0}: {1} indicators, {2} points upside down")
    @CsvSource({
        "usc-director, 5, 0",
        "usc-deputy-director, 4, 40",
        "usc-administrator, 5, 0",
        "usc-monitoring-supervisor, 3, 50",
        "usc-correspondence-clerk, 3, 0",
        "usc-operator-1, 5, 20",
        "usc-operator-2, 4, 20",
        "usc-callback-agent-1, 4, 10",
        "usc-callback-agent-2, 4, 10",
        "usc-quality-feedback-supervisor, 9, 0",
        "usc-quality-analyst, 6, 0",
        "usc-quality-feedback-clerk-1, 9, 0",
        "usc-quality-feedback-clerk-2, 6, 0",
        "usc-small-parts-supervisor, 4, 50",
        "usc-small-parts-clerk-1, 4, 50",
        "usc-small-parts-clerk-2, 4, 50",
        "usc-parts-exchange-clerk, 4, 50",
        "usc-consignment-clerk, 4, 50",
        "usc-large-parts-supervisor, 4, 50",
        "usc-large-parts-clerk-1, 4, 50",
        "usc-large-parts-clerk-2, 4, 50",
        "usc-machine-clearing-supervisor, 4, 0",
        "usc-repairer-1, 3, 0",
        "usc-repairer-2, 4, 0",
        "usc-repairer-3, 4, 0",
        "usc-machine-receiver-1, 3, 0",
        "usc-machine-receiver-2, 3, 0",
        "usc-monitoring-clerk, 4, 0",
        "usc-materials-accountant, 8, 100",
        "usc-training-officer, 3, 0",
        "usc-trainer, 3, 0",
        "usc-writer, 2, 0",
        "usc-writer-lecturer, 3, 0",
        "usc-documentation-clerk, 2, 0"
    })
    void a_position_has_its_indicators_weights_and_inverted_points(String code, int indicators, BigDecimal inverted) {
        SheetDefinition sheet = SHEETS.get(code);

        assertThat(sheet.position()).isEqualTo(code);
        assertThat(sheet.lines()).hasSize(indicators);
        assertThat(weights(sheet.lines())).isEqualByComparingTo("100");
        assertThat(weights(sheet.lines().stream()
                        .filter(UserServiceCentreSheetsTest::upsideDown)
                        .toList()))
                .isEqualByComparingTo(inverted);
    }

    @Test
    void there_are_34_positions_with_145_indicators_of_which_30_are_upside_down_in_print() {
        assertThat(SHEETS).hasSize(34);
        assertThat(lines()).hasSize(145);
        assertThat(lines()).filteredOn(UserServiceCentreSheetsTest::upsideDown).hasSize(30);
    }

    @Test
    void only_one_line_lacks_a_weight_and_every_line_has_a_method() {
        assertThat(lines()).allSatisfy(line -> assertThat(line.method()).isNotNull());
        assertThat(lines())
                .filteredOn(line -> line.weight() == null)
                .extracting(SheetLine::nameZh)
                .containsExactly("提交用户评价分析报告");
    }

    @Test
    void every_sheet_but_the_one_without_a_weight_could_be_published() {
        assertThat(SHEETS.values())
                .filteredOn(
                        sheet -> Linter.lint(sheet).stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
                .extracting(SheetDefinition::code)
                .containsExactly(WITHOUT_WEIGHT);
    }

    /** A figure for each input, the inputs of a line parted by strokes; scores worked out apart from this product. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "W054, usc-operator-1, 380/400 4/400 45/50 396/400 99/100, 96.40, 86.40",
        "W056, usc-small-parts-clerk-1, 0/100 100/100 100/100 0/100, 100.00, 51.02",
        "W058, usc-materials-accountant, 1/10 2/10 5/100 1/100 0/10 1/10 2/100 0/100, 94.00, 6.51",
        "W060, usc-repairer-2, 45/50 10/10 2 47/50, 84.59, 84.59",
        "W062, usc-quality-analyst, 50/50 90/100 18 4/4 10/10 70/100, 100.00, 90.00",
        "W064, usc-director, 90 99/100 80 85 100, 91.00, 91.00",
        "W066, usc-administrator, 49/50 19/20 0/0 9/10 100, 97.35,"
    })
    void a_whole_sheet_gives_the_worked_out_score_and_beside_it_the_printed_one(
            String example, String code, String figures, BigDecimal official, BigDecimal printed) {
        SheetDefinition sheet = SHEETS.get(code);
        List<String> typed = List.of(figures.split(" "));
        Map<String, Map<String, BigDecimal>> measurements = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            SheetLine line = sheet.lines().get(i);
            measurements.put(line.code(), figures(line, typed.get(i).split("/")));
        }

        Scored scored = (Scored) Scorer.score(ScoringSheets.of(sheet), measurements, Extras.NONE);

        ScoreResult result = scored.result();
        assertThat(result.official()).isEqualByComparingTo(official);
        if (printed == null) {
            assertThat(result.printed()).isNull();
        } else {
            assertThat(result.printed().bigDecimalValue(2, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(printed);
        }
    }

    private static Map<String, BigDecimal> figures(SheetLine line, String... typed) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        List<InputSpec> inputs = line.inputSpecs();
        for (int i = 0; i < typed.length; i++) {
            figures.put(inputs.get(i).key(), new BigDecimal(typed[i]));
        }
        return figures;
    }
}
