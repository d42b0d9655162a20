package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the form prints about itself as a whole (X18, X50, X52–X55, X58, X64). */
final class FormRules {

    private static final Pattern MEAN = Pattern.compile("成绩为.*平均分");
    private static final Pattern SHARES = Pattern.compile("得分\\s*[=＝].*\\d+[%％].*[+＋].*\\d+[%％]");
    private static final Pattern ATTACHED = Pattern.compile("附件");
    private static final Pattern VETO = Pattern.compile("一票否决|考核结果为\\s*0");
    private static final Pattern NOT_RECOGNISED = Pattern.compile("不予承认");
    private static final Pattern MOST = Pattern.compile("最高\\s*(\\d+)\\s*分");
    private static final Pattern BASE = Pattern.compile("基准分为\\s*(\\d+)\\s*分");
    private static final Pattern MEAN_OF_SCORES = Pattern.compile("得分、.*平均");

    private FormRules() {}

    /** Two ways to the same score. */
    static Stream<Finding> twoDefinitions(SheetDefinition sheet) {
        Optional<String> mean = rule(sheet, MEAN);
        Optional<String> shares = rule(sheet, SHARES);
        return mean.isPresent() && shares.isPresent()
                ? Stream.of(Finding.warning("two-definitions", null).quoting(mean.get() + " … " + shares.get()))
                : Stream.of();
    }

    /** The form speaks of an attachment, which is not in the sheet. */
    static Stream<Finding> attachment(SheetDefinition sheet) {
        return rule(sheet, ATTACHED)
                .map(rule -> Finding.warning("attachment-missing", null).quoting(rule))
                .stream();
    }

    /** A veto, but not for how long it holds. */
    static Stream<Finding> veto(SheetDefinition sheet) {
        return rule(sheet, VETO).map(rule -> Finding.note("veto-scope", null).quoting(rule)).stream();
    }

    /** Without an interview the score is not recognised, which is not 0. */
    static Stream<Finding> interview(SheetDefinition sheet) {
        return rule(sheet, NOT_RECOGNISED)
                .map(rule -> Finding.note("not-recognised", null).quoting(rule))
                .stream();
    }

    /** A limit of the plus points; does it hold for the minus too? */
    static Stream<Finding> adjustment(SheetDefinition sheet) {
        BigDecimal limit = sheet.adjustmentLimit();
        return limit == null
                ? Stream.of()
                : rule(sheet, MOST)
                        .map(rule -> Finding.note("adjustment-limit", null, limit.toPlainString())
                                .quoting(rule))
                        .stream();
    }

    /** The weights that the principle announces are not those of the groups. */
    static Stream<Finding> announced(SheetDefinition sheet) {
        List<BigDecimal> weights = sheet.totalling().groups().stream()
                .map(LineGroup::weight)
                .filter(Objects::nonNull)
                .toList();
        List<String> missing = sheet.facts().printedRules().stream()
                .flatMap(rule -> BASE.matcher(rule).results())
                .map(match -> match.group(1))
                .filter(base -> weights.stream().noneMatch(weight -> weight.compareTo(new BigDecimal(base)) == 0))
                .toList();
        return weights.isEmpty() || missing.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.warning("groups-announced", null, String.join(", ", missing))
                        .quoting(rule(sheet, BASE).orElse(null)));
    }

    /** An amount is averaged with scores. */
    static Stream<Finding> amountAmongScores(SheetDefinition sheet, SheetLine line) {
        String printed = line.printed();
        return printed != null
                        && MEAN_OF_SCORES.matcher(printed).find()
                        && printed.contains("、" + line.nameZh())
                        && !line.nameZh().endsWith("得分")
                ? Stream.of(amount(line).quoting(printed))
                : Stream.of();
    }

    /** A line that a person marks has been turned into a score. */
    private static Finding amount(SheetLine line) {
        return Measures.isJudged(line.method())
                ? Finding.note("amount-among-scores", line.code(), line.nameZh(), line.nameEn())
                : Finding.warning("amount-among-scores", line.code(), line.nameZh(), line.nameEn());
    }

    /** A factor that could be anything. */
    static Stream<Finding> multiplier(SheetDefinition sheet) {
        CriticalIndicator critical = sheet.totalling().multiplier();
        return critical != null && (critical.min() == null || critical.max() == null)
                ? Stream.of(Finding.warning("multiplier-unbounded", null, critical.zh(), critical.en())
                        .quoting(rule(sheet, Pattern.compile("值\\s*[=＝].*/\\s*100"))
                                .orElse(null)))
                : Stream.of();
    }

    private static Optional<String> rule(SheetDefinition sheet, Pattern wording) {
        return sheet.facts().printedRules().stream()
                .filter(rule -> wording.matcher(rule).find())
                .findFirst();
    }
}
