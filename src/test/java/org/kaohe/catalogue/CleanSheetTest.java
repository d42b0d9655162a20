package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sheets that nothing can be said against, and the whole catalogue as the linter sees it. */
class CleanSheetTest {

    /** As somebody writes who settles everything. */
    private static final String OWN =
            """
            code: own-clerk
            title: {zh: 客服专员月度考核表, en: Monthly sheet of a service clerk}
            position: clerk
            source: own
            period: month
            adjustmentLimit: 5
            veto: true
            interview: true
            raters:
              - {role: superior, share: 80, zh: 直接上级, en: Superior}
              - {role: client, share: 20, zh: 客户, en: Customers}
            grades: [{code: A, from: 90}, {code: B, from: 75}, {code: C}]
            lines:
              - code: L01
                group: {zh: 业绩, en: Results}
                name: {zh: 问题解决率, en: Problems solved}
                weight: 40
                target: {zh: 95%, en: 95 %}
                direction: higher
                rule: {zh: 达到95%得40分，最高40分, en: "40 points at 95 %, at most 40"}
                printed: "[(已解决数/受理总数)/95%]40%，最高40分"
                method: {kind: ratio-to-target, target: 95}
                inputs:
                  - {key: achieved, zh: 已解决数, en: Solved, unit: {zh: 件, en: cases}}
                  - {key: total, zh: 受理总数, en: Received, unit: {zh: 件, en: cases}}
              - code: L02
                group: {zh: 业绩, en: Results}
                name: {zh: 投诉率, en: Complaint rate}
                weight: 20
                target: {zh: 不超过2%, en: At most 2 %}
                direction: lower
                rule: {zh: 不超过2%得20分, en: 20 points up to 2 %}
                printed: 投诉率不超过2%得20分,超过时20分×2%÷投诉率
                method: {kind: lower-is-better, limit: 2}
                inputs:
                  - {key: count, zh: 投诉数, en: Complaints, unit: {zh: 件, en: cases}}
                  - {key: base, zh: 来电数, en: Calls, unit: {zh: 次, en: calls}}
              - code: L03
                group: {zh: 业绩, en: Results}
                name: {zh: 月报, en: Monthly report}
                weight: 10
                target: {zh: 每月25日前（含25日）, en: "By the 25th, included"}
                rule: {zh: 25日前（含）得10分, en: 10 points by the 25th}
                method: {kind: due-date, day: 25}
                inputs: [{key: day, zh: 提交日, en: Day, unit: {zh: 日, en: day}}]
              - code: L04
                group: {zh: 行为, en: Conduct}
                name: {zh: 纪律, en: Discipline}
                weight: 10
                rule: {zh: 每次扣2分, en: 2 points each time}
                printed: 违反制度每次扣2分
                method: {kind: deduction, items: [{key: breaches, points: 2}]}
                inputs: [{key: breaches, zh: 违纪次数, en: Breaches, unit: {zh: 次, en: times}}]
              - code: L05
                group: {zh: 行为, en: Conduct}
                name: {zh: 检查达标, en: Inspection}
                weight: 20
                rule: {zh: 按分档, en: By bands}
                method:
                  kind: bands
                  of: rate
                  bands: [{from: 95, points: 20}, {from: 85, to: 95, points: 10}, {from: 0, to: 85, points: 0}]
                inputs: [{key: rate, zh: 达标率, en: Rate, unit: {zh: "%", en: "%"}}]
            """;

    private static SheetDefinition bundled(String code) {
        return Sheets.bundled().stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sheet_that_settles_everything_has_no_finding() {
        assertThat(Linter.lint(Sheets.read(OWN))).isEmpty();
    }

    @Test
    void the_mean_of_the_months_has_no_finding_though_it_belongs_to_no_position() {
        assertThat(Linter.lint(bundled("mean-of-months"))).isEmpty();
    }

    @Test
    void what_the_demo_company_uses_has_only_notes() {
        for (String code : Set.of("repair-technician", "quantitative-and-qualitative")) {
            assertThat(Linter.lint(bundled(code))).extracting(Finding::severity).containsOnly(Severity.NOTE);
        }
    }

    @Test
    void a_completed_sheet_has_no_error() {
        assertThat(Sheets.bundled().stream().filter(sheet -> sheet.code().endsWith("-completed")))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(Linter.lint(sheet))
                        .extracting(Finding::severity)
                        .doesNotContain(Severity.ERROR));
    }

    @Test
    void every_finding_has_its_three_texts_and_every_text_a_test() {
        Set<String> tested = Stream.of(LineLintTest.cases(), WordingLintTest.cases(), SheetLintTest.cases())
                .flatMap(cases -> cases)
                .map(LintCase::code)
                .collect(Collectors.toSet());
        tested.addAll(LinterTest.CODES);
        tested.add(CascadeTest.CODE);
        Set<String> keys = tested.stream()
                .flatMap(code -> Stream.of("", ".reading", ".advice").map(end -> "catalogue.finding." + code + end))
                .collect(Collectors.toSet());
        for (Locale locale : Set.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(ResourceBundle.getBundle("messages.catalogue", locale).keySet().stream()
                            .filter(key -> key.startsWith("catalogue.finding.")))
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void the_documentation_names_every_finding_with_its_severity() throws IOException {
        String table = Files.readString(Path.of("src/docs/sheet-format.md"));

        assertThat(Sheets.bundled()).flatExtracting(Linter::lint).allSatisfy(finding -> assertThat(table)
                .containsPattern("\\| `" + finding.code() + "` \\|[^|]*"
                        + finding.severity().name().toLowerCase(Locale.ROOT)));
        for (String code : LinterTest.CODES) {
            assertThat(table).contains("| `" + code + "` |");
        }
    }

    @Test
    void every_example_has_the_severity_of_the_documentation_and_speaks_both_languages() throws IOException {
        String table = Files.readString(Path.of("src/docs/sheet-format.md"));
        List<Finding> found = Stream.of(LineLintTest.cases(), WordingLintTest.cases(), SheetLintTest.cases())
                .flatMap(cases -> cases)
                .flatMap(one -> one.inBad().stream())
                .toList();

        assertThat(found).hasSizeGreaterThan(60).allSatisfy(finding -> {
            assertThat(table)
                    .containsPattern("\\| `" + finding.code() + "` \\|[^|]*"
                            + finding.severity().name().toLowerCase(Locale.ROOT));
            for (Locale locale : Set.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
                ResourceBundle texts = ResourceBundle.getBundle("messages.catalogue", locale);
                for (String key : Set.of(finding.messageKey(), finding.readingKey(), finding.adviceKey())) {
                    assertThat(new MessageFormat(texts.getString(key), locale)
                                    .format(finding.args().toArray()))
                            .as(key)
                            .isNotBlank()
                            .doesNotContainPattern("\\{[0-9]");
                }
            }
        });
    }

    @Test
    void quotes_are_printed_in_the_sheet() {
        for (SheetDefinition sheet : Sheets.bundled()) {
            String all = sheet.facts().printedRules()
                    + sheet.titleZh()
                    + sheet.lines().stream()
                            .map(line -> line.nameZh() + "\n" + line.targetZh() + " " + line.printed())
                            .collect(Collectors.joining("\n"));
            for (Finding finding : Linter.lint(sheet)) {
                String quote = finding.quote() == null ? "" : finding.quote().replaceFirst("…$", "");
                for (String part : quote.split(" … ")) {
                    assertThat(all).as("%s %s", sheet.code(), finding.code()).contains(part);
                }
            }
        }
    }
}
