package org.kaohe.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.MeanShare;
import org.kaohe.scoring.Within;

/** The formula measures something else than the indicator is called (X04, X07–X09, X38, X48, X49). */
final class MeaningRules {

    private static final Pattern COUNT = Pattern.compile("(数|次|件)$");
    private static final Pattern AMOUNT = Pattern.compile("(额|金额|费用|成本)$");
    private static final Pattern MONEY = Pattern.compile("^(万|千)?元$");
    private static final Pattern SUBJECT = Pattern.compile("投诉|咨询|信件|传真|报表|电话|回访|培训|报告|材料|资料|订单|工单");
    private static final Pattern SEVERAL = Pattern.compile("\\p{IsHan}/\\p{IsHan}");
    private static final Pattern DEFINED = Pattern.compile("(\\p{IsHan}{2,14}[率度量])\\s*[=＝]\\s*([^=＝≤<＜]+[÷/][^=＝]+)");
    private static final Pattern RATE = Pattern.compile("率|度$");
    private static final Pattern STANDARD = Pattern.compile("\\d[A-Z]");
    private static final Pattern ATTITUDE = Pattern.compile("态度");

    private MeaningRules() {}

    /** A number of cases divided by an amount of money. */
    static Stream<Finding> countOverAmount(SheetDefinition sheet, SheetLine line) {
        boolean printed = PrintedRatio.of(line)
                .filter(ratio -> COUNT.matcher(ratio.numerator()).find()
                        && AMOUNT.matcher(ratio.denominator()).find())
                .isPresent();
        return printed || Measures.isShare(line.method()) && oneIsMoney(line.inputs())
                ? Stream.of(Finding.warning("count-over-amount", line.code()).quoting(line.printed()))
                : Stream.of();
    }

    private static boolean oneIsMoney(List<InputLabel> inputs) {
        return inputs.size() == 2
                && Printed.says(inputs.get(0).unitZh(), MONEY)
                        != Printed.says(inputs.get(1).unitZh(), MONEY);
    }

    /** The denominator speaks of another subject than the indicator, and the numerator of none. */
    static Stream<Finding> foreignDenominator(SheetDefinition sheet, SheetLine line) {
        return PrintedRatio.of(line)
                .filter(ratio -> subjects(ratio.numerator()).isEmpty())
                .filter(ratio -> {
                    Set<String> below = subjects(ratio.denominator());
                    Set<String> name = subjects(line.nameZh());
                    return !below.isEmpty() && !name.isEmpty() && below.stream().noneMatch(name::contains);
                })
                .map(ratio -> Finding.warning("denominator-foreign", line.code(), ratio.denominator())
                        .quoting(line.printed()))
                .stream();
    }

    private static Set<String> subjects(String text) {
        return SUBJECT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The printed text defines a rate of another name. */
    static Stream<Finding> definedOtherwise(SheetDefinition sheet, SheetLine line) {
        return Printed.first(line.printed(), DEFINED)
                .filter(match -> !line.nameZh().contains(match.group(1))
                        && !match.group(1).contains(line.nameZh()))
                .map(match -> Finding.warning(
                                "defined-otherwise", line.code(), line.nameZh(), line.nameEn(), match.group(1))
                        .quoting(match.group()))
                .stream();
    }

    /** A share of the team's mean: one gains what another loses. */
    static Stream<Finding> shareOfMean(SheetDefinition sheet, SheetLine line) {
        if (!(line.method() instanceof MeanShare)) {
            return Stream.of();
        }
        Finding finding = RATE.matcher(line.nameZh()).find()
                ? Finding.warning("share-of-mean", line.code())
                : Finding.note("share-of-mean", line.code());
        return Stream.of(finding.quoting(line.printed()));
    }

    /** One ratio counts two kinds of things together. */
    static Stream<Finding> unlikeThings(SheetDefinition sheet, SheetLine line) {
        return Measures.isRatio(line.method())
                        && line.inputs().stream().anyMatch(input -> Printed.says(input.unitZh(), SEVERAL))
                ? Stream.of(Finding.warning("unlike-things", line.code()).quoting(line.targetZh()))
                : Stream.of();
    }

    /** The name speaks of a standard that the formula does not. */
    static Stream<Finding> standard(SheetDefinition sheet, SheetLine line) {
        String printed = line.printed();
        if (printed == null) {
            return Stream.of();
        }
        Set<String> named = standards(line.nameZh());
        Set<String> used = standards(printed.replace(line.nameZh(), ""));
        Set<String> onlyNamed = new HashSet<>(named);
        onlyNamed.removeAll(used);
        return onlyNamed.isEmpty() || used.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.note(
                                "standards-differ", line.code(), String.join(", ", onlyNamed), String.join(", ", used))
                        .quoting(line.nameZh()));
    }

    private static Set<String> standards(@Nullable String text) {
        return text == null
                ? Set.of()
                : STANDARD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** An attitude is measured by counting. */
    static Stream<Finding> attitude(SheetDefinition sheet, SheetLine line) {
        boolean counted = Measures.isRatio(line.method()) || line.method() instanceof Within;
        return counted && ATTITUDE.matcher(line.nameZh()).find()
                ? Stream.of(Finding.note("attitude-counted", line.code()).quoting(Printed.formula(line)))
                : Stream.of();
    }
}
