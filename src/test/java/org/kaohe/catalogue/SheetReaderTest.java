package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.ScoringMethods;

class SheetReaderTest {

    private static List<SheetProblem> problems(String yaml) {
        SheetReading reading = SheetReader.read(yaml);
        assertThat(reading).isInstanceOf(SheetUnreadable.class);
        return ((SheetUnreadable) reading).problems();
    }

    private static int row(String yaml, String passage) {
        return 1
                + (int) yaml.substring(0, yaml.indexOf(passage))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: deduction             | kind: guessing          | lines[0].method.kind            | scoring.parameter.unknown-method",
                "weight: 10                  | wieght: 10              | lines[0].wieght                 | scoring.parameter.unknown",
                "weight: 10                  | weight: ten             | lines[0].weight                 | scoring.parameter.number",
                "weight: 10                  | weight: -10             | lines[0].weight                 | scoring.parameter.number",
                "code: L01                   | code: L 1               | lines[0].code                   | scoring.parameter.key",
                "code: repair-technician     | code: Repair            | code                            | scoring.parameter.slug",
                "veto: true                  | veto: ja                | veto                            | scoring.parameter.flag",
                "adjustmentLimit: 10         | adjustmentLimit: many   | adjustmentLimit                 | scoring.parameter.number",
                "{key: failures, points: 2}  | {key: failures}         | lines[0].method.items[0].points | scoring.parameter.missing",
                "{kind: quota, required: 2,  | {kind: quota,           | lines[9].method.required        | scoring.parameter.missing",
                "{zh: 安全, en: Safety}      | {zh: 安全}              | lines[7].name.en                | scoring.parameter.missing",
                "{zh: 安全, en: Safety}      | Safety                  | lines[7].name                   | scoring.parameter.map",
            })
    void says_where_and_what(String passage, String replacement, String path, String messageKey) {
        String yaml = Sheets.changed(passage, replacement);

        List<SheetProblem> problems = problems(yaml);

        assertThat(problems).extracting(SheetProblem::path).contains(path);
        SheetProblem problem = problems.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        assertThat(problem.messageKey()).isEqualTo(messageKey);
        assertThat(yaml.lines().toList().get(problem.row() - 1)).contains(lastWord(replacement));
    }

    private static String lastWord(String text) {
        return text.replaceAll("[{},]", "").strip().split(" ")[0];
    }

    @Test
    void names_all_problems_at_once_with_the_known_methods() {
        String yaml = Sheets.changed("kind: deduction", "kind: guessing").replace("veto: true", "veto: 1");

        assertThat(problems(yaml)).hasSize(2).anySatisfy(problem -> assertThat(problem.args())
                .containsExactly("guessing", String.join(", ", ScoringMethods.codes())));
    }

    @Test
    void refuses_to_count_a_line_up_to_less_than_its_weight() {
        String stated = LintCase.sheet("", "weight: 100, upTo: 99, method: {kind: manual}");
        String shared = LintCase.sheet(
                "groups: [{code: G1, zh: 组, en: Group, weight: 70}, {code: G2, zh: 组, en: Group, weight: 30}]\n",
                "group: G1, share: 50, upTo: 35, method: {kind: manual}",
                "group: G1, share: 50, upTo: 34.9, method: {kind: manual}",
                "group: G2, share: 100, upTo: 36, method: {kind: manual}");

        assertThat(problems(stated))
                .containsExactly(new SheetProblem(
                        row(stated, "L01"), "lines[0].upTo", "scoring.parameter.below-weight", List.of("99", "100")));
        assertThat(problems(shared))
                .containsExactly(new SheetProblem(
                        row(shared, "L02"), "lines[1].upTo", "scoring.parameter.below-weight", List.of("34.9", "35")));
    }

    @Test
    void points_to_the_row_where_yaml_breaks() {
        String yaml = "code: a\nlines: [\n";

        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.messageKey()).isEqualTo("catalogue.problem.syntax");
            assertThat(problem.row()).isEqualTo(3);
        });
    }

    @Test
    void refuses_a_value_given_twice() {
        String yaml = Sheets.changed("veto: true", "veto: true\nveto: false");

        assertThat(problems(yaml))
                .containsExactly(
                        new SheetProblem(row(yaml, "veto: false"), "veto", "catalogue.problem.repeated", List.of()));
    }

    @Test
    void refuses_anchors_that_could_blow_a_small_text_up() {
        assertThat(problems("code: &a [b]\ntitle: [*a, *a]\n"))
                .extracting(SheetProblem::messageKey)
                .contains("catalogue.problem.anchor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "just a text", "- a\n- list\n", "# only a comment\n"})
    void refuses_what_holds_no_named_values(String text) {
        assertThat(problems(text)).extracting(SheetProblem::messageKey).containsExactly("catalogue.problem.not-a-map");
    }

    @Test
    void refuses_a_text_of_unreasonable_length() {
        assertThat(problems("#".repeat(SheetReader.LONGEST + 1)))
                .extracting(SheetProblem::messageKey)
                .containsExactly("catalogue.problem.too-long");
    }

    @Test
    void refuses_a_text_nested_without_end() {
        assertThat(problems("a: " + "[".repeat(60_000))).isNotEmpty();
        assertThat(problems("a: " + "[".repeat(40) + "]".repeat(40)))
                .extracting(SheetProblem::messageKey)
                .containsExactly("catalogue.problem.too-deep");
    }

    @Test
    void reads_json_as_well() {
        String json =
                """
                {"code": "tiny", "title": {"zh": "小", "en": "Tiny"}, "source": "test", "lines": [
                  {"code": "L01", "group": {"zh": "组", "en": "Group"}, "name": {"zh": "名", "en": "Name"}, "weight": 100,
                   "rule": {"zh": "规", "en": "Rule"}, "method": {"kind": "manual"},
                   "inputs": [{"key": "points", "zh": "分", "en": "Points"}]}]}""";

        assertThat(Linter.lint(Sheets.read(json))).extracting(Finding::code).containsExactly("position-missing");
    }
}
