package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaohe.scoring.ScoringMethod;

class BundledSheetsContentTest {

    private final SheetDefinition printed = Sheets.printed();
    private final SheetDefinition completed = Sheets.completed();

    private static BigDecimal weights(SheetDefinition sheet) {
        return sheet.lines().stream()
                .map(SheetLine::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void the_printed_sheet_has_ten_lines_whose_known_weights_make_65() {
        assertThat(printed.lines()).hasSize(10);
        assertThat(weights(printed)).isEqualByComparingTo("65");
        assertThat(printed.lines())
                .filteredOn(line -> line.weight() == null)
                .extracting(SheetLine::nameZh)
                .containsExactly("客户满意度", "部门配合");
        assertThat(printed.lines()).noneMatch(SheetLine::ours);
    }

    @Test
    void the_printed_sheet_says_why_it_cannot_be_published() {
        assertThat(Linter.lint(printed))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .containsExactly(
                        Finding.error("weights-sum", null, "65", "100"),
                        Finding.error("weight-missing", "L04", "客户满意度", "Customer satisfaction"),
                        Finding.error("weight-missing", "L05", "部门配合", "Cooperation"),
                        Finding.error("method-missing", "L04", "客户满意度", "Customer satisfaction"));
    }

    @Test
    void the_completed_sheet_makes_100_and_marks_the_two_added_parts_as_ours() {
        assertThat(weights(completed)).isEqualByComparingTo("100");
        assertThat(Linter.lint(completed))
                .filteredOn(finding -> finding.code().equals("ours"))
                .containsExactly(Finding.note("ours", "L04"), Finding.note("ours", "L05"));
        assertThat(completed.line("L04").orElseThrow().weight()).isEqualByComparingTo("20");
        assertThat(completed.line("L05").orElseThrow().weight()).isEqualByComparingTo("15");
    }

    @Test
    void both_sheets_agree_on_everything_printed() {
        Map<String, SheetLine> lines =
                completed.lines().stream().collect(Collectors.toMap(SheetLine::code, Function.identity()));

        assertThat(printed.lines())
                .filteredOn(line -> line.weight() != null)
                .hasSize(8)
                .allSatisfy(line -> assertThat(lines.get(line.code())).isEqualTo(line));
        assertThat(printed.lines())
                .allSatisfy(line -> assertThat(lines.get(line.code()).printed()).isEqualTo(line.printed()));
    }

    @Test
    void plus_and_minus_veto_and_interview_belong_to_the_sheet_and_no_grades() {
        for (SheetDefinition sheet : List.of(printed, completed)) {
            assertThat(sheet.adjustmentLimit()).isEqualByComparingTo("10");
            assertThat(sheet.veto()).isTrue();
            assertThat(sheet.interview()).isTrue();
            assertThat(sheet.grades()).isEmpty();
            assertThat(sheet.position()).isEqualTo("repair-technician");
        }
    }

    @Test
    void every_line_has_its_source_and_every_input_a_label_with_a_unit_in_both_languages() {
        for (SheetLine line : completed.lines()) {
            assertThat(line.source()).startsWith("002_aaa40ed1f1a4b536.txt");
            assertThat(line.inputs()).isNotEmpty().allSatisfy(label -> assertThat(
                            Stream.of(label.zh(), label.en(), label.unitZh(), label.unitEn()))
                    .doesNotContainNull());
        }
    }

    @Test
    void nothing_of_the_watermarks_is_left_in_a_line() {
        assertThat(Sheets.bundled())
                .flatExtracting(SheetDefinition::lines)
                .extracting(SheetLine::toString)
                .allSatisfy(line ->
                        assertThat(line).doesNotContainPattern("[\\p{IsLao}\\p{IsThai}\\p{IsGreek}\\p{IsTamil}]"));
    }

    /** {@code printed} is word for word, misprints (X75) included; what is read in their place stands in the repair alone. */
    @Test
    void a_misprint_stands_as_it_is_printed() {
        for (SheetDefinition sheet : Sheets.bundled()) {
            String all = unspaced(Stream.concat(
                            sheet.facts().printedRules().stream(),
                            sheet.lines().stream().map(SheetLine::printed).filter(Objects::nonNull))
                    .collect(Collectors.joining("\n")));
            for (Repair repair : sheet.facts().repaired()) {
                if ("X75".equals(repair.contradiction()) && !all.contains(unspaced(repair.printed()))) {
                    assertThat(all).as(sheet.code()).doesNotContain(unspaced(repair.read()));
                }
            }
        }
    }

    /** What the scrape did to the text does not stand in it. */
    @Test
    void no_line_holds_the_damage_that_its_sheet_repairs() {
        for (SheetDefinition sheet : Sheets.bundled()) {
            for (Repair repair : sheet.facts().repaired()) {
                if (!"X75".equals(repair.contradiction())) {
                    assertThat(sheet.lines())
                            .extracting(SheetLine::printed)
                            .filteredOn(Objects::nonNull)
                            .as(sheet.code())
                            .allSatisfy(printed ->
                                    assertThat(unspaced(printed)).doesNotContain(unspaced(repair.printed())));
                }
            }
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void the_sheet_keeps_the_watermark_beside_what_was_read() {
        assertThat(printed.facts().repaired())
                .isEqualTo(completed.facts().repaired())
                .extracting(Repair::contradiction)
                .containsExactly("X71", "X72", "X75");
        assertThat(printed.facts().repaired().get(0).printed()).containsPattern("\\p{IsLao}");
    }

    @Test
    void the_lines_use_the_methods_that_their_rules_state() {
        assertThat(completed.lines())
                .extracting(SheetLine::method)
                .extracting(ScoringMethod::code)
                .containsExactly(
                        "deduction",
                        "team-ratio",
                        "team-ratio",
                        "manual",
                        "deduction",
                        "threshold-excess",
                        "deduction",
                        "deduction",
                        "training",
                        "quota");
    }
}
