package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {

    /** What is tested here and in the contract of the catalogue. */
    static final List<String> CODES = List.of(
            "weights-sum",
            "weight-missing",
            "weight-zero",
            "parts-sum",
            "line-repeated",
            "method-missing",
            "ours",
            "input-repeated",
            "label-missing",
            "label-idle",
            "position-taken",
            "retired",
            "grades-order",
            "grade-repeated");

    private static final String GRADES = "veto: true\ngrades:\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 10                                 | weight: 10.5               |     | weights-sum     | 100.5",
                "weight: 20                                 | weight: 0                  | L04 | weight-zero     |",
                "rate: 2, points: 5                         | rate: 2, points: 4         | L06 | parts-sum       | 9",
                "code: L03                                  | code: L02                  | L02 | line-repeated   | L02",
                "{key: major, points: 5}                    | {key: minor, points: 5}    | L08 | input-repeated  | minor",
                "{key: late, points: 1}                     | {key: tardy, points: 1}    | L07 | label-missing   | tardy",
                "{key: late, points: 1}                     | {key: tardy, points: 1}    | L07 | label-idle      | late",
            })
    void finds_what_makes_a_sheet_unpublishable(
            String passage, String replacement, String line, String code, String arg) {
        SheetDefinition sheet = Sheets.read(Sheets.changed(passage, replacement));

        assertThat(Linter.lint(sheet)).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.args()).startsWith(arg == null ? new String[0] : new String[] {arg});
        });
    }

    /** The same sheet before anything was changed, and with grades that fall. */
    @Test
    void finds_none_of_this_in_a_sheet_that_is_in_order() {
        String grades = GRADES + "  - {code: A, from: 90}\n  - {code: B, from: 60}";
        for (String yaml : List.of(Sheets.completedYaml(), Sheets.changed("veto: true", grades))) {
            assertThat(Linter.lint(Sheets.read(yaml)))
                    .extracting(Finding::code)
                    .filteredOn(code -> !code.equals("ours"))
                    .doesNotContainAnyElementsOf(CODES);
        }
        assertThat(Linter.lint(Sheets.read(LintCase.sheet("", "method: {kind: manual}"))))
                .extracting(Finding::code)
                .doesNotContain("ours", "position-missing");
    }

    @Test
    void finds_a_missing_weight_and_a_missing_method() {
        SheetDefinition sheet =
                Sheets.read(Sheets.changed("    weight: 20\n", "").replace("    method: {kind: manual}\n", ""));

        assertThat(Linter.lint(sheet))
                .extracting(Finding::code)
                .contains("weights-sum", "weight-missing", "method-missing");
    }

    @Test
    void warns_of_a_sheet_that_belongs_to_no_position() {
        SheetDefinition sheet = Sheets.read(Sheets.changed("position: repair-technician\n", ""));

        assertThat(Linter.lint(sheet)).contains(Finding.warning("position-missing", null));
    }

    @Test
    void is_content_with_grades_that_fall_and_end_without_a_bound() {
        String grades = GRADES + "  - {code: A, from: 90}\n  - {code: B, from: 60}\n  - {code: C}";

        assertThat(Linter.lint(Sheets.read(Sheets.changed("veto: true", grades))))
                .extracting(Finding::severity)
                .containsOnly(Severity.NOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{code: A, from: 60} | {code: B, from: 90}",
                "{code: A} | {code: B, from: 60}",
                "{code: A} | {code: B}"
            })
    void finds_grades_that_do_not_fall(String first, String second) {
        String grades = GRADES + "  - " + first + "\n  - " + second;

        assertThat(Linter.lint(Sheets.read(Sheets.changed("veto: true", grades))))
                .extracting(Finding::code)
                .contains("grades-order");
    }
}
