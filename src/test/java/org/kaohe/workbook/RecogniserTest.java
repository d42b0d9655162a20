package org.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.ScoringMethod;

/** Every printed line of the user service centre (000), read as the bundled sheets read it. */
class RecogniserTest {

    /** What the bundled sheet knows from elsewhere: the source prints no formula for it. */
    private static final Set<String> EXCEPTIONS = Set.of(
            "usc-director L02" // 用户满意度 99 % without formula: the bundled sheet asks for satisfied and asked users
            );

    record Printed(SheetDefinition sheet, SheetLine line) {

        String place() {
            return sheet.code() + " " + line.code();
        }

        String text() {
            return line.printed() == null ? "" : line.printed();
        }

        Recognised recognised() {
            return Recogniser.recognise(
                    line.nameZh(), line.targetZh() == null ? "" : line.targetZh(), line.weight(), text());
        }

        @Override
        public String toString() {
            return place() + " " + line.targetZh() + " | " + text();
        }
    }

    static Stream<Printed> lines() {
        return Bundled.sheets().stream()
                .filter(sheet -> sheet.code().startsWith("usc-"))
                .flatMap(sheet -> sheet.lines().stream().map(line -> new Printed(sheet, line)));
    }

    static Stream<Printed> understood() {
        return lines().filter(line -> !EXCEPTIONS.contains(line.place()));
    }

    private static ScoringMethod method(Recognised read) {
        StringBuilder method = new StringBuilder("{kind: " + read.kind());
        read.parameters()
                .forEach((name, value) ->
                        method.append(", ").append(name).append(": ").append(value));
        String sheet = "code: a\ntitle: {zh: 甲, en: A}\nsource: s\nlines:\n  - code: L01\n    group: {zh: 甲, en: A}\n"
                + "    name: {zh: 甲, en: A}\n    rule: {zh: 甲, en: A}\n    method: " + method + "}\n";
        return Bundled.read(sheet).lines().get(0).method();
    }

    @ParameterizedTest
    @MethodSource("understood")
    void a_printed_line_is_read_as_the_bundled_sheet_reads_it(Printed printed) {
        Recognised read = printed.recognised();

        assertThat(method(read)).isEqualTo(printed.line().method());
        assertThat(read.asked().stream().map(Recognised.Asked::key))
                .containsExactlyElementsOf(printed.line().inputs().stream()
                        .map(label -> label.key())
                        .toList());
    }

    /** The labels of a ratio are the words of the print. */
    @Test
    void what_is_asked_for_has_the_words_of_the_formula() {
        List<String> others = new ArrayList<>();
        understood()
                .filter(line -> line.text().contains("/"))
                .forEach(line -> line.recognised().asked().forEach(asked -> {
                    if (!line.text().contains(asked.words())) {
                        others.add(line + ": " + asked.words());
                    }
                }));

        assertThat(others).isEmpty();
    }

    @Test
    void a_printed_formula_that_rewards_the_bad_result_is_kept_for_comparison() {
        List<String> differing = new ArrayList<>();
        understood().forEach(line -> {
            Map<String, String> settings = line.recognised().settings();
            boolean bundled = line.line().printedFigures().formula() != null;
            if (bundled != settings.containsKey("asPrinted")) {
                differing.add(line.toString());
            }
        });

        assertThat(differing).isEmpty();
    }

    @Test
    void figures_that_the_print_contradicts_itself_about_are_named() {
        assertThat(lines().filter(line -> line.line().printedFigures().weight() != null))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.recognised().settings())
                        .containsEntry(
                                "printedWeight",
                                line.line().printedFigures().weight().toPlainString()));
        assertThat(lines().filter(line -> line.line().printedFigures().target() != null))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.recognised().settings())
                        .containsEntry(
                                "printedTarget",
                                line.line().printedFigures().target().toPlainString()));
    }

    @Test
    void all_lines_of_the_source_are_compared_and_the_exceptions_are_really_different() {
        assertThat(lines()).hasSizeGreaterThan(140);
        assertThat(lines().filter(line -> line.text().contains("/"))).hasSizeGreaterThan(40);
        assertThat(lines().filter(line -> EXCEPTIONS.contains(line.place())))
                .hasSize(EXCEPTIONS.size())
                .allSatisfy(line -> assertThat(method(line.recognised()))
                        .isNotEqualTo(line.line().method()));
    }
}
