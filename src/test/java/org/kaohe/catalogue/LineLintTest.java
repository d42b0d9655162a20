package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.catalogue.LintCase.line;
import static org.kaohe.catalogue.LintCase.sheet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings about the formula, the bands and the levels of a line: a small line that has it, and one that has not. */
class LineLintTest {

    static Stream<LintCase> cases() {
        return Stream.of(formulas(), meanings(), bandsAndLevels()).flatMap(all -> all);
    }

    private static Stream<LintCase> formulas() {
        String complaints = "printed: '[(投诉数/总数)/2%]100%', method: {kind: lower-is-better, limit: 2}";
        String misses = "method: {kind: ratio-to-target, target: 95, misses: true}";
        return Stream.of(
                line(
                        "formula-inverted",
                        complaints + ", asPrinted: count / base / 0.02 * weight",
                        complaints + ", asPrinted: 0.02 / (count / base) * weight"),
                line(
                        "formula-scored-inverted",
                        "inputs: [{key: wrong, zh: 错帐数, en: Wrong}], method: {kind: as-printed, inputs: [wrong, total], expression: wrong / total * weight}",
                        "inputs: [{key: right, zh: 对帐数, en: Right}], method: {kind: as-printed, inputs: [right, total], expression: right / total * weight}"),
                line(
                        "numerator-opposes-target",
                        "printed: '[(没发数/任务数)/95%]100%', asPrinted: missed / total / 0.95 * weight, " + misses,
                        "printed: '[(1－没发数/任务数)/95%]100%', asPrinted: (1 - missed / total) / 0.95 * weight, " + misses),
                line(
                        "name-against-formula",
                        "name: {zh: 损耗率, en: Loss}, method: {kind: plain-ratio}",
                        "name: {zh: 完好率, en: Intact}, method: {kind: plain-ratio}"),
                line(
                        "direction-against-method",
                        "direction: lower, method: {kind: plain-ratio}",
                        "direction: higher, method: {kind: plain-ratio}"),
                line(
                        "weight-differs",
                        "printed: '[(完成数/总数)/90%]10%', method: {kind: ratio-to-target, target: 90}",
                        "printed: '[(完成数/总数)/90%]100%', method: {kind: ratio-to-target, target: 90}"),
                new LintCase(
                        "formula-bare",
                        sheet(
                                "",
                                "weight: 50, printed: 完成数/总数, method: {kind: plain-ratio}",
                                "weight: 50, printed: (完成数/总数)50%, method: {kind: plain-ratio}"),
                        sheet("", "printed: 完成数/总数, method: {kind: plain-ratio}")),
                line(
                        "target-unused",
                        "target: {zh: 90%, en: 90 %}, printed: (完成数/总数)100%, method: {kind: plain-ratio}",
                        "target: {zh: 100%, en: 100 %}, printed: (完成数/总数)100%, method: {kind: plain-ratio}"),
                line(
                        "target-differs",
                        "printed: '[(完成数/总数)/95%]100%', method: {kind: ratio-to-target, target: 90}",
                        "printed: '[(完成数/总数)/95%]100%', method: {kind: ratio-to-target, target: 95}"),
                line(
                        "divisor-without-target",
                        "target: {zh: 及时, en: In time}, printed: '[(完成数/总数)/99%]100%', method: {kind: ratio-to-target, target: 99}",
                        "target: {zh: 99%, en: 99 %}, printed: '[(完成数/总数)/99%]100%', method: {kind: ratio-to-target, target: 99}"),
                line(
                        "uncapped",
                        "printed: '[(满意数/总数)/70%]100%', method: {kind: ratio-to-target, target: 70}",
                        "printed: '[(满意数/总数)/70%]100%，最高100分', method: {kind: ratio-to-target, target: 70}"),
                line(
                        "uncapped-open",
                        "printed: (实录数/8000)100%, method: {kind: quota, required: 8000}",
                        "printed: (实录数/8000)100%，最高100分, method: {kind: quota, required: 8000}"),
                line(
                        "team-figure",
                        "printed: 100分×班组完成率, method: {kind: team-ratio}",
                        "printed: 100分×完成率, method: {kind: plain-ratio}"));
    }

    private static Stream<LintCase> meanings() {
        return Stream.of(
                line(
                        "count-over-amount",
                        "printed: (错帐数/总额)100%, method: {kind: plain-ratio}",
                        "printed: (对帐数/总帐数)100%, method: {kind: plain-ratio}"),
                line(
                        "denominator-foreign",
                        "name: {zh: 技术咨询, en: Enquiries}, printed: (完成数/投诉总数)100%, method: {kind: plain-ratio}",
                        "name: {zh: 用户投诉, en: Complaints}, printed: (完成数/投诉总数)100%, method: {kind: plain-ratio}"),
                line(
                        "defined-otherwise",
                        "name: {zh: 再次销售, en: Second sale}, printed: 新客户增加率=新增客户量÷计划新增客户量, method: {kind: manual}",
                        "name: {zh: 新客户增加率, en: New customers}, printed: 新客户增加率=新增客户量÷计划新增客户量, method: {kind: manual}"),
                line("share-of-mean", "method: {kind: mean-share}", "method: {kind: plain-ratio}"),
                line(
                        "unlike-things",
                        "method: {kind: plain-ratio}, inputs: [{key: achieved, zh: 完成数, en: Done, unit: {zh: 期/本, en: issues}}]",
                        "method: {kind: plain-ratio}, inputs: [{key: achieved, zh: 完成数, en: Done, unit: {zh: 期, en: issues}}]"),
                line(
                        "standards-differ",
                        "name: {zh: 4S(5A)达标率, en: Compliance}, printed: 达到5A的项目, method: {kind: plain-ratio}",
                        "name: {zh: 5A达标率, en: Compliance}, printed: 达到5A的项目, method: {kind: plain-ratio}"),
                line(
                        "attitude-counted",
                        "name: {zh: 服务态度, en: Attitude}, method: {kind: plain-ratio}",
                        "name: {zh: 服务态度, en: Attitude}, method: {kind: manual}"),
                line(
                        "amount-among-scores",
                        "name: {zh: 费用, en: Cost}, printed: 出勤得分、外勤得分、费用等综合平均, method: {kind: manual}",
                        "name: {zh: 费用得分, en: Cost}, printed: 出勤得分、外勤得分、费用得分等综合平均, method: {kind: manual}"));
    }

    private static String bands(String... bands) {
        return "method: {kind: bands, of: rate, bands: [" + String.join(", ", bands) + "]}";
    }

    private static String levels(String... levels) {
        StringBuilder yaml = new StringBuilder("method: {kind: rubric, levels: [");
        for (String level : levels) {
            yaml.append("{code: A, ").append(level).append(", zh: 级, en: Level}, ");
        }
        return yaml.append("]}").toString().replace(", ]", "]");
    }

    private static Stream<LintCase> bandsAndLevels() {
        String low = "{from: 0, to: 90, points: 0}";
        String good = bands("{from: 90, points: 100}", low);
        String goodLevels =
                levels("from: 60.01, to: 100", "from: 60, to: 60.01").replace("to: 60.01", "to: 60");
        String whole = "{kind: rubric, whole: true,";
        return Stream.of(
                line("band-over-maximum", bands("{from: 90, points: 101}", low), good),
                line("band-below-maximum", bands("{from: 90, points: 99}", low), good),
                line("bands-overlap", bands("{from: 90, points: 100}", "{from: 0, to: 95, points: 0}"), good),
                line("bands-gap", bands("{from: 90, points: 100}", "{from: 0, to: 89, points: 0}"), good),
                line(
                        "bands-up-and-down",
                        bands(
                                "{from: 90, points: 50}",
                                "{from: 80, to: 90, points: 100}",
                                "{from: 0, to: 80, points: 0}"),
                        good),
                line(
                        "bands-jump",
                        bands(
                                "{from: 90, points: 100}",
                                "{from: 80, to: 90, points: 90}",
                                "{from: 70, to: 80, points: 80}",
                                "{from: 0, to: 70, points: 0}"),
                        bands(
                                "{from: 90, points: 100}",
                                "{from: 80, to: 90, points: 75}",
                                "{from: 70, to: 80, points: 50}",
                                "{from: 0, to: 70, points: 25}")),
                line("levels-overlap", levels("from: 60, to: 100", "from: 0, to: 60"), goodLevels),
                line(
                        "levels-gap",
                        levels("from: 60, to: 100", "from: 0, to: 59"),
                        levels("from: 60, to: 100", "from: 0, to: 59").replace("{kind: rubric,", whole)),
                line("levels-below-standard", levels("from: 0, to: 95"), levels("from: 0, to: 100")),
                line("levels-over-standard", levels("from: 0, to: 105"), levels("from: 0, to: 100")),
                line(
                        "description-gap",
                        "printed: 无违纪行为 有二次以上违纪现象, method: {kind: manual}",
                        "printed: 无违纪行为 有一次以上违纪现象, method: {kind: manual}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_in_the_bad_line_and_not_in_the_good_one(LintCase one) {
        assertThat(one.inBad()).isNotEmpty().allSatisfy(finding -> assertThat(finding.line())
                .isEqualTo("L01"));
        assertThat(one.inGood()).isEmpty();
    }
}
