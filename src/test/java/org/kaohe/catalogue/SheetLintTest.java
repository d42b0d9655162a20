package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.catalogue.LintCase.line;
import static org.kaohe.catalogue.LintCase.sheet;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding about a sheet as a whole: a small sheet that has it, and one that has not. */
class SheetLintTest {

    private static final String MANUAL = "method: {kind: manual}";
    private static final String HALF = "weight: 50, " + MANUAL;

    static Stream<LintCase> cases() {
        return Stream.of(totals(), levels(), people(), forms()).flatMap(all -> all);
    }

    private static LintCase head(String code, String bad, String good, String line) {
        return new LintCase(code, sheet(bad, line), sheet(good, line));
    }

    private static LintCase rules(String code, String bad, String good) {
        return head(code, "printedRules: [" + bad + "]\n", "printedRules: [" + good + "]\n", MANUAL);
    }

    private static Stream<LintCase> totals() {
        String group = "groups: [{code: G1, zh: 甲, en: A, weight: 100}]\n";
        String outside = "method: {kind: range-adjust, from: 1, to: 2, perUnit: 1";
        return Stream.of(
                new LintCase("no-lines", sheet(""), sheet("", MANUAL)),
                head("kpi-list", "kpiList: true\n", "kpiList: false\n", MANUAL),
                new LintCase(
                        "weights-sum",
                        sheet("normalise: 80\n", "weight: 70, " + MANUAL),
                        sheet("normalise: 80\n", "weight: 80, " + MANUAL)),
                new LintCase(
                        "group-sum",
                        sheet(group, "group: G1, share: 90, " + MANUAL),
                        sheet(group, "group: G1, share: 100, " + MANUAL)),
                head(
                        "group-weight-missing",
                        "groups: [{code: G1, zh: 甲, en: A}]\n",
                        group,
                        "group: G1, share: 100, " + MANUAL),
                new LintCase("normalised", sheet("normalise: 80\n", "weight: 80, " + MANUAL), sheet("", MANUAL)),
                line(
                        "total-short",
                        "method: {kind: level-scale, levels: [{percent: 90, zh: 好, en: Good}]}",
                        "method: {kind: level-scale, levels: [{percent: 100, zh: 好, en: Good}]}"),
                line("total-over", "upTo: 120, " + MANUAL, MANUAL),
                line("total-open", outside + "}", outside + ", maxAdd: 2}"),
                line("uncertain", "uncertain: true, " + MANUAL, MANUAL),
                line(
                        "uncapped-slightly",
                        "printed: '[(完成数/总数)/98%]100%', method: {kind: ratio-to-target, target: 98}",
                        "printed: '[(完成数/总数)/100%]100%', method: {kind: ratio-to-target, target: 100}"),
                line("negative-lines", "mayBeNegative: true, " + MANUAL, MANUAL),
                new LintCase("sheet-inverted", sheet("", inverted(50), inverted(50)), sheet("", inverted(50), HALF)));
    }

    private static String inverted(int weight) {
        return "weight: " + weight
                + ", asPrinted: missed / total * weight, method: {kind: ratio-to-target, target: 95, misses: true}";
    }

    private static Stream<LintCase> levels() {
        String whole =
                "method: {kind: rubric, whole: true, levels: [{code: A, from: 51, to: 100, zh: 好, en: Good}, {code: B, from: 0, to: 50, zh: 差, en: Bad}]}";
        return Stream.of(
                line("levels-whole", "printed: 好（51–100）差（0–50）, " + whole, whole),
                line(
                        "level-floor",
                        "method: {kind: level-scale, levels: [{percent: 100, zh: 好, en: Good}, {percent: 20, zh: 差, en: Bad}]}",
                        "method: {kind: level-scale, levels: [{percent: 100, zh: 好, en: Good}, {percent: 0, zh: 差, en: Bad}]}"),
                rules("grades-gap", "A.90分以上 B.80∽89分 C.70∽79分", "A.90分以上 B.80分以上 C.70分以上"),
                line("period-in-words", "printed: 每年不超过2次, " + MANUAL, "printed: 每月不超过2次, " + MANUAL),
                head(
                        "scale-announced",
                        "printedRules: [所有评分都以百分制]\n",
                        "printedRules: [所有评分都以十分制]\n",
                        "method: {kind: mark-scale, from: 1, to: 10}"),
                new LintCase(
                        "scale-mix",
                        sheet(
                                "",
                                "weight: 50, method: {kind: mark-scale, from: 1, to: 10}",
                                "weight: 50, method: {kind: manual, of: 100}"),
                        sheet(
                                "",
                                "weight: 50, method: {kind: manual, of: 100}",
                                "weight: 50, method: {kind: manual, of: 100}")),
                line(
                        "scale-converted",
                        "method: {kind: mark-scale, from: 1, to: 10}",
                        "method: {kind: manual, of: 100}"),
                new LintCase(
                        "double-counting",
                        sheet(
                                "",
                                "weight: 50, name: {zh: 服务态度, en: Attitude}, " + MANUAL,
                                "weight: 50, printed: 纪律性、服务态度等, " + MANUAL),
                        sheet(
                                "",
                                "weight: 50, name: {zh: 服务态度, en: Attitude}, " + MANUAL,
                                "weight: 50, printed: 纪律性、工作热情等, " + MANUAL)),
                new LintCase(
                        "double-counting",
                        sheet(
                                "",
                                "weight: 50, name: {zh: 准时交车, en: On time}, " + MANUAL,
                                "weight: 50, name: {zh: 准时 交车, en: In time}, " + MANUAL),
                        sheet(
                                "",
                                "weight: 50, name: {zh: 准时交车, en: On time}, " + MANUAL,
                                "weight: 50, name: {zh: 准时开单, en: In time}, " + MANUAL)),
                new LintCase(
                        "double-counting",
                        sheet("", "weight: 50, printed: 投诉满意率好, " + MANUAL, "weight: 50, printed: 投诉率低于2%, " + MANUAL),
                        sheet(
                                "",
                                "weight: 50, printed: 回访满意率好, " + MANUAL,
                                "weight: 50, printed: 投诉率低于2%, " + MANUAL)));
    }

    private static Stream<LintCase> people() {
        String self = "{role: self, share: 1}";
        return Stream.of(
                new LintCase("position-missing", sheet("", MANUAL).replace("position: own\n", ""), sheet("", MANUAL)),
                new LintCase(
                        "position-missing",
                        sheet("", MANUAL).replace("position: own\n", ""),
                        sheet("", "figures: months, method: {kind: mean-mark, from: 0, to: 100}")
                                .replace("position: own\n", "")),
                head(
                        "raters-without-shares",
                        "raters: [{role: superior}, {role: general-manager}]\n",
                        "raters: [{role: superior, share: 1}, {role: general-manager, share: 1}]\n",
                        MANUAL),
                head(
                        "raters-without-shares",
                        "raters: [{role: superior, share: 0}]\n",
                        "raters: [{role: superior}]\n",
                        MANUAL),
                head(
                        "self-counts",
                        "raters: [" + self + ", {role: superior, share: 1}]\n",
                        "raters: [{role: self, share: 0}, {role: superior, share: 1}]\n",
                        MANUAL),
                new LintCase(
                        "round-incomplete",
                        sheet("raters: [" + self + "]\n", MANUAL).replace("自制表", "360度表"),
                        sheet("raters: [" + self + ", {role: client, share: 1}]\n", MANUAL)
                                .replace("自制表", "360度表")));
    }

    private static Stream<LintCase> forms() {
        String groups = "groups: [{code: G1, zh: 甲, en: A, weight: 100}]\n";
        String inGroup = "group: G1, share: 100, " + MANUAL;
        return Stream.of(
                rules("month-in-quarter", "占季度考核分的80%", "占月度考核分的80%"),
                rules("two-definitions", "'年终考核成绩为全年平均分', '年度得分=定量×70%+定性×30%'", "'年终考核成绩为全年平均分'"),
                rules("attachment-missing", "共五部分和附件", "共五部分"),
                rules("veto-scope", "一票否决（重大失误）", "无"),
                rules("not-recognised", "无面谈不予承认", "须有面谈"),
                head(
                        "adjustment-limit",
                        "adjustmentLimit: 10\nprintedRules: [分数(最高10分)]\n",
                        "adjustmentLimit: 10\nprintedRules: [加减各以10分为限]\n",
                        MANUAL),
                head(
                        "groups-announced",
                        groups + "printedRules: [基准分为60分]\n",
                        groups + "printedRules: [基准分为100分]\n",
                        inGroup),
                head(
                        "multiplier-unbounded",
                        "multiplier: {zh: 重关指标, en: Critical}\n",
                        "multiplier: {zh: 重关指标, en: Critical, min: 0, max: 1}\n",
                        MANUAL));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_in_the_bad_sheet_and_not_in_the_good_one(LintCase one) {
        assertThat(one.inBad()).isNotEmpty();
        assertThat(one.inGood()).isEmpty();
    }
}
