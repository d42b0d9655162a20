package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.catalogue.LintCase.line;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings about the words and the period of a line: a small line that has it, and one that has not. */
class WordingLintTest {

    static Stream<LintCase> cases() {
        return Stream.concat(wordings(), periods());
    }

    private static Stream<LintCase> wordings() {
        String within = "method: {kind: within, limit: 30}, inputs: [{key: value, zh: 时间, en: Time}]";
        return Stream.of(
                line(
                        "edge-conflict",
                        "target: {zh: 小于0.15%, en: x}, printed: 费用占收入超0.15%不得分, method: {kind: cliff, limit: 0.15}",
                        "target: {zh: 不超过0.15%, en: x}, printed: 费用占收入超0.15%不得分, method: {kind: cliff, limit: 0.15}"),
                line(
                        "edge-strict",
                        "target: {zh: <2%, en: x}, method: {kind: lower-is-better, limit: 2}",
                        "target: {zh: <2%, en: x}, method: {kind: lower-is-better, limit: 2, inclusive: false}"),
                line(
                        "due-day",
                        "target: {zh: 25日前, en: x}, method: {kind: due-date, day: 25}",
                        "target: {zh: 25日前（含当日）, en: x}, method: {kind: due-date, day: 25}"),
                line("within-days", "target: {zh: 15日内, en: x}, " + within, "target: {zh: 15天内, en: x}, " + within),
                line(
                        "rate-without-base",
                        "printed: 费用超0.15%不得分, method: {kind: cliff, limit: 0.15}",
                        "printed: 费用占收入超0.15%不得分, method: {kind: cliff, limit: 0.15}"),
                line(
                        "range-target",
                        "printed: 95%-97%的询问, method: {kind: opinion, standard: 95, excellent: 97}",
                        "printed: 95%的询问, method: {kind: opinion, standard: 95}"),
                line(
                        "range-target-unused",
                        "printed: 30-45天, method: {kind: opinion}",
                        "printed: 扣1-3次, method: {kind: opinion}"),
                line(
                        "range-limit",
                        "printed: 不超过3-5次, method: {kind: opinion}",
                        "printed: 不超过5次, method: {kind: opinion}"),
                line(
                        "no-latest-day",
                        "printed: 安装5天之后回访, method: {kind: manual}",
                        "printed: 安装5天之内回访, method: {kind: manual}"),
                line(
                        "scale-top-unknown",
                        "printed: 满意程度为4-4.5, method: {kind: opinion}",
                        "printed: 热情程度为90分, method: {kind: opinion}"),
                line("limit-unscored", "printed: 不超过30秒.数不超过5个, " + within, "printed: 不超过30秒, " + within),
                line("soft-limit", "printed: 原则上不超过30秒, " + within, "printed: 不超过30秒, " + within),
                line(
                        "rate-by-piece",
                        "printed: '返修率2%以下,每超1台扣1分', method: {kind: manual}",
                        "printed: '返修2台以下,每超1台扣1分', method: {kind: manual}"),
                line("text-lost", "name: {zh: （名称缺失）, en: x}, method: {kind: manual}", "method: {kind: manual}"),
                line("deduction-amount", deduction("未完成事项扣分"), deduction("未完成事项扣2分/次")),
                line("deduction-unit", deduction("发生事故扣5分"), deduction("发生事故每次扣5分")),
                line(
                        "deduction-tiers",
                        "printed: 迟到累计二次扣1分, method: {kind: deduction, items: [{key: late, tiers: [0, 0, 1]}]}",
                        deduction("迟到一次扣1分")),
                line("deduction-scope", deduction("每次扣绩效1分"), deduction("每次扣1分")));
    }

    private static String deduction(String printed) {
        return "printed: " + printed + ", method: {kind: deduction, items: [{key: times, points: 1}]}";
    }

    private static Stream<LintCase> periods() {
        String complaints = "inputs: [{key: achieved, zh: 处理数, en: Done}, {key: total, zh: 投诉总数, en: All}]";
        return Stream.of(
                line(
                        "period-mix",
                        "period: year, method: {kind: plain-ratio}",
                        "period: month, method: {kind: plain-ratio}"),
                line(
                        "period-unstated",
                        "target: {zh: 每年2次, en: x}, method: {kind: plain-ratio}",
                        "target: {zh: 每月2次, en: x}, method: {kind: plain-ratio}"),
                line(
                        "quota-without-period",
                        "printed: 不少于2份, method: {kind: quota, required: 2}",
                        "printed: 每月不少于2份, method: {kind: quota, required: 2}"),
                line(
                        "dated-task",
                        "printed: 2001年11月15日通过终验, method: {kind: manual}",
                        "printed: 15日通过终验, method: {kind: manual}"),
                line(
                        "zero-base",
                        complaints + ", method: {kind: plain-ratio}",
                        complaints + ", zero: full, method: {kind: plain-ratio}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_found_in_the_bad_line_and_not_in_the_good_one(LintCase one) {
        assertThat(one.inBad()).isNotEmpty().allSatisfy(finding -> assertThat(finding.line())
                .isEqualTo("L01"));
        assertThat(one.inGood()).isEmpty();
    }
}
