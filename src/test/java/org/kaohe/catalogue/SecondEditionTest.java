package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.Direction;
import org.kaohe.scoring.Expression;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.Recalculation;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.ZeroBase;

class SecondEditionTest {

    private final SheetDefinition sheet = SecondEdition.sheet();

    @Test
    void reads_everything_about_the_sheet() {
        assertThat(sheet.facts())
                .isEqualTo(new SheetFacts(
                        FillPeriod.QUARTER,
                        true,
                        6,
                        ResultChain.NONE,
                        List.of(new Repair("第两月", "每两月", "X75")),
                        List.of("满分100分")));
        assertThat(sheet.totalling())
                .isEqualTo(new Totalling(
                        List.of(
                                new LineGroup("G1", "职能", "Duties", new BigDecimal("70")),
                                new LineGroup("G2", "态度", "Attitude", null)),
                        new CriticalIndicator("重关指标", "Critical indicator", new BigDecimal("0.2"), BigDecimal.ONE),
                        new BigDecimal("80"),
                        List.of(
                                new RaterOfSheet(RaterOfSheet.Role.GENERAL_MANAGER, new BigDecimal("2"), null, null),
                                new RaterOfSheet(RaterOfSheet.Role.CLIENT, null, "客户部门", "Client department")),
                        ZeroBase.FULL,
                        true));
    }

    @Test
    void reads_everything_about_a_line() {
        SheetLine line = sheet.lines().get(0);

        assertThat(line.settings())
                .isEqualTo(new LineSettings(
                        "G1",
                        new BigDecimal("15"),
                        "on-time-issue",
                        Direction.HIGHER,
                        ZeroBase.NOTHING,
                        new BigDecimal("12"),
                        "P2",
                        false,
                        true));
        assertThat(line.judged())
                .isEqualTo(new Judged(
                        new Words("主管", "Supervisor"),
                        new Words("工单", "Work orders"),
                        new Words("人事部", "Personnel"),
                        null,
                        FillPeriod.MONTH,
                        FigureSource.RATER));
        assertThat(line.printedFigures())
                .isEqualTo(new PrintedFigures(
                        new BigDecimal("10"),
                        new BigDecimal("98"),
                        Expression.parse("(missed / total) / 0.95 * weight")));
    }

    @Test
    void computes_a_share_of_a_group_exactly_and_has_none_where_the_groups_weight_is_lost() {
        assertThat(sheet.lines().get(0).weight()).isEqualTo(new BigDecimal("10.5"));
        assertThat(sheet.lines().get(0).groupEn()).isEqualTo("Duties");
        assertThat(sheet.lines().get(1).weight()).isEqualTo(new BigDecimal("69.5"));
        assertThat(sheet.lines().get(2).weight()).isNull();
    }

    @Test
    void asks_for_the_critical_indicator_after_the_lines() {
        assertThat(sheet.asked()).extracting(AskedLine::code).containsExactly("L01", "L02", "L03", "X");
        assertThat(sheet.asked("X").orElseThrow().label("multiplier").en()).isEqualTo("Critical indicator");
    }

    @Test
    void scores_with_every_setting() {
        ScoreResult result = ((Scored) Scorer.score(
                        ScoringSheets.of(SecondEdition.complete()),
                        Map.of(
                                "L01", Map.of("missed", new BigDecimal("5"), "total", new BigDecimal("100")),
                                "L02", Map.of("percent", new BigDecimal("100")),
                                "X", Map.of("multiplier", new BigDecimal("90"))),
                        Extras.NONE))
                .result();

        assertThat(result.sum().toString()).isEqualTo("80");
        assertThat(result.unnormalised().toString()).isEqualTo("72");
        assertThat(result.official()).isEqualTo("90.00");
        assertThat(Recalculation.of(result)).isEqualTo(result.official());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period: quarter  | period: decade     | period            | scoring.parameter.word",
                "system: 6        | system: 24         | system            | scoring.parameter.system",
                "normalise: 80    | normalise: 0       | normalise         | scoring.parameter.positive",
                "role: client     | role: neighbour    | raters[1].role    | scoring.parameter.word",
                "{zero: full,     | {zero: maybe,      | policies.zero     | scoring.parameter.word",
                "min: 0.2, max: 1 | min: 2, max: 1     | multiplier.max    | scoring.parameter.range",
                "code: G2         | code: G1           | groups[1].code    | scoring.parameter.taken",
                "group: G1        | group: G9          | lines[0].group    | scoring.parameter.unknown-group",
                "weight: 69.5     | share: 1, weight: 1| lines[1].share    | scoring.parameter.weight-and-share",
                "(missed / total) | (wrong / total)    | lines[0].asPrinted| scoring.parameter.unknown-name",
                "(missed / total) | (missed / total    | lines[0].asPrinted| scoring.parameter.expression",
                "code: L02        | code: X            | lines[1].code     | scoring.parameter.taken",
                "zero: nothing    | zero: never        | lines[0].zero     | scoring.parameter.word",
                "direction: higher| direction: up      | lines[0].direction| scoring.parameter.word",
                "printed: 第两月, | x2: 第两月,        | repaired[0].printed | scoring.parameter.missing",
            })
    void names_what_is_wrong_and_where(String passage, String replacement, String path, String messageKey) {
        String changed = replacement.equals("share: 1, weight: 1") ? "share: 1\n    weight: 1" : replacement;
        String yaml = SecondEdition.YAML.replace(passage, changed);

        assertThat(yaml).isNotEqualTo(SecondEdition.YAML);
        assertThat(((SheetUnreadable) SheetReader.read(yaml)).problems())
                .filteredOn(problem -> problem.path().equals(path))
                .extracting(SheetProblem::messageKey)
                .contains(messageKey);
    }

    @Test
    void a_sheet_may_have_no_lines_when_it_says_so() {
        String yaml = "code: empty\ntitle: {zh: 空, en: Empty}\nsource: test\n";

        assertThat(Sheets.read(yaml + "lines: []\n").lines()).isEmpty();
        assertThat(((SheetUnreadable) SheetReader.read(yaml)).problems())
                .extracting(SheetProblem::path)
                .containsExactly("lines");
    }
}
