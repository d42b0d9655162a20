package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Sheets as somebody in a hurry writes them, several faults in each: every one is found, in its place, with a way out. */
class NastySheetsTest {

    private static final String POINTS = "method: {kind: manual}";

    private static List<String> findings(String head, String... lines) {
        List<Finding> findings = Linter.lint(Sheets.read(LintCase.sheet(head, lines)));
        assertThat(findings).allSatisfy(NastySheetsTest::speaks);
        return findings.stream()
                .map(found -> found.severity().name().charAt(0) + " " + (found.line() == null ? "–" : found.line())
                        + " " + found.code())
                .toList();
    }

    /** What it is, how it is read and what to do, in both languages. */
    private static void speaks(Finding finding) {
        for (Locale locale : List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            ResourceBundle texts = ResourceBundle.getBundle("messages.catalogue", locale);
            for (String key : List.of(finding.messageKey(), finding.readingKey(), finding.adviceKey())) {
                assertThat(texts.getString(key)).isNotBlank();
            }
        }
    }

    @Test
    void bands_over_the_maximum_with_a_gap_an_overlap_and_a_leap() {
        assertThat(findings(
                        "",
                        "weight: 40, method: {kind: bands, of: rate, bands: [{from: 95, to: 100, points: 45},"
                                + " {from: 85, to: 90, points: 30}, {from: 70, to: 85, points: 20}, {from: 0, to: 71, points: 0}]}",
                        "weight: 60, method: {kind: rubric, levels: [{code: A, from: 40, to: 50, zh: 好, en: Good},"
                                + " {code: B, from: 0, to: 40, zh: 差, en: Bad}]}"))
                .contains(
                        "W L01 band-over-maximum",
                        "W L01 bands-gap",
                        "W L01 bands-overlap",
                        "W L02 levels-overlap",
                        "W L02 levels-below-standard");
    }

    @Test
    void a_multiplier_without_bounds_over_groups_that_do_not_make_their_weight() {
        String head =
                """
                groups: [{code: G1, zh: 职责, en: Duties, weight: 60}, {code: G2, zh: 计划, en: Plan, weight: 30}]
                multiplier: {zh: 重关指标, en: Critical}
                printedRules: [3.重关指标值=重关指标得分/100]
                raters: [{role: superior, zh: 直接领导, en: Superior}, {role: general-manager, zh: 总经理, en: Manager}]
                grades: [{code: A, from: 80}, {code: B, from: 90}, {code: A}]
                """;
        assertThat(findings(
                        head,
                        "group: G1, share: 90, " + POINTS,
                        "group: G2, share: 60, method: {kind: mark-scale, from: 1, to: 10}",
                        "group: G2, share: 40, method: {kind: manual, of: 100}"))
                .contains(
                        "E – weights-sum",
                        "E – group-sum",
                        "W – multiplier-unbounded",
                        "E – raters-without-shares",
                        "E – grades-order",
                        "W – scale-mix");
    }

    @Test
    void formulas_that_contradict_their_weight_their_target_and_their_period() {
        assertThat(findings(
                        "period: month\n",
                        "weight: 30, name: {zh: 发料及时率, en: Issued in time}, target: {zh: 95%, en: 95 %}, printed: \"[(没发数/任务数)/95%]20%\","
                                + " printedWeight: 20, asPrinted: missed / total * weight, method: {kind: ratio-to-target, target: 95, misses: true},"
                                + " inputs: [{key: missed, zh: 没发数, en: Missed}, {key: total, zh: 任务数, en: Total}]",
                        "weight: 30, name: {zh: 投诉率, en: Complaint rate}, direction: lower, method: {kind: plain-ratio},"
                                + " inputs: [{key: achieved, zh: 投诉数, en: Complaints}, {key: total, zh: 来电数, en: Calls}]",
                        "weight: 30, period: year, printed: 每年2次以上, method: {kind: quota, required: 2, per: year}",
                        "name: {zh: 报表, en: Report}, weight: 0, " + POINTS,
                        "name: {zh: 报 表, en: Report}, weight: 20"))
                .contains(
                        "E – weights-sum",
                        "W L01 weight-differs",
                        "W L01 numerator-opposes-target",
                        "E L02 direction-against-method",
                        "W L03 period-mix",
                        "E L04 weight-zero",
                        "E L05 method-missing",
                        "W L05 double-counting");
    }
}
