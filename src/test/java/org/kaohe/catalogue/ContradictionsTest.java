package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of contradictions in the documentation is what the linter says about the bundled sheets. */
class ContradictionsTest {

    private static final String NONE = "–";
    private static final String REPAIRED = "repaired";

    private static final Map<String, SheetDefinition> SHEETS =
            Sheets.bundled().stream().collect(Collectors.toMap(SheetDefinition::code, Function.identity()));

    /** @param code of the finding; a dash where there is none */
    record Row(String x, String sheets, String lines, String code, String remark) {

        static Row of(String text) {
            List<String> cells =
                    Stream.of(text.split("\\|", -1)).map(String::strip).toList();
            return new Row(
                    cells.get(1), cells.get(2), cells.get(3), cells.get(4).replace("`", ""), cells.get(5));
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/docs/contradictions.md")).stream()
                .filter(line -> line.startsWith("| X") && !line.startsWith("| X |"))
                .map(Row::of)
                .toList();
    }

    static Stream<Row> findings() throws IOException {
        return rows().stream().filter(row -> !row.code().equals(NONE));
    }

    @Test
    void every_contradiction_is_in_the_table() throws IOException {
        assertThat(new TreeSet<>(rows().stream().map(Row::x).toList()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 75)
                        .mapToObj("X%02d"::formatted)
                        .toList());
    }

    @Test
    void what_is_no_finding_says_why() throws IOException {
        assertThat(rows().stream().filter(row -> row.code().equals(NONE)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.remark()).startsWith("Not a finding, because "));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void the_linter_says_it(Row row) {
        for (String code : row.sheets().split(", ")) {
            SheetDefinition sheet = SHEETS.get(code);
            assertThat(sheet).as(code).isNotNull();
            if (row.code().equals(REPAIRED)) {
                assertThat(sheet.facts().repaired())
                        .as(code)
                        .extracting(Repair::contradiction)
                        .contains(row.x());
            } else {
                assertThat(places(sheet, row.code()))
                        .as(code)
                        .contains(row.lines().split(", "));
            }
        }
    }

    private static List<String> places(SheetDefinition sheet, String code) {
        return Stream.concat(Linter.lint(sheet).stream(), Linter.beside(sheet, List.copyOf(SHEETS.values())).stream())
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.line() == null ? NONE : finding.line())
                .toList();
    }

    /** The other way round: what is found of this kind is in the table, so that nothing is found that nobody knows of. */
    @Test
    void a_formula_that_rewards_the_bad_result_is_found_nowhere_else() throws IOException {
        List<String> known = rows().stream()
                .filter(row -> row.code().matches("formula-inverted|numerator-opposes-target|count-over-amount"))
                .flatMap(row -> Stream.of(row.sheets().split(", ")))
                .toList();
        assertThat(SHEETS.values().stream()
                        .filter(sheet -> Linter.lint(sheet).stream().anyMatch(finding -> finding.code()
                                .matches("formula-inverted|numerator-opposes-target|count-over-amount")))
                        .map(SheetDefinition::code)
                        .filter(code -> !known.contains(code)))
                .containsExactly("kpi-online-agent");
    }
}
