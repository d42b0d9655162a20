package org.kaohe.catalogue;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Deduction;
import org.kaohe.scoring.DeductionItem;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.scoring.Training;

/** What the printed deductions leave open (X31, X42–X44). */
final class DeductionRules {

    private static final Pattern ENDS = Pattern.compile("[,，;；。\\s]+|(?<!\\d)\\d+[、.．](?!\\d)");
    private static final Pattern NO_AMOUNT = Pattern.compile("扣分");
    private static final Pattern EACH = Pattern.compile("每|次|一|天|台|件");
    private static final Pattern TIERS = Pattern.compile("累计|(?:[三3]次|含)[^扣]*以上");
    private static final Pattern BELOW_ZERO = Pattern.compile("负数");
    private static final Pattern WHOLE = Pattern.compile("扣绩效");

    private DeductionRules() {}

    /** Points are deducted, but not how many. */
    static Stream<Finding> amount(SheetDefinition sheet, SheetLine line) {
        return quoted(
                Finding.warning("deduction-amount", line.code()),
                clauses(line, clause -> NO_AMOUNT.matcher(clause).find()));
    }

    /** An amount without a word for what: each time, each day? */
    static Stream<Finding> unit(SheetDefinition sheet, SheetLine line) {
        return quoted(
                Finding.note("deduction-unit", line.code()),
                clauses(
                        line,
                        clause -> !NO_AMOUNT.matcher(clause).find()
                                && !EACH.matcher(clause).find()
                                && !WHOLE.matcher(clause).find()));
    }

    private static Stream<Finding> quoted(Finding finding, String clauses) {
        return clauses.isEmpty() ? Stream.of() : Stream.of(finding.quoting(clauses));
    }

    /** The deductions of this kind that a line prints. */
    private static String clauses(SheetLine line, Predicate<String> kind) {
        String printed = line.printed();
        return printed == null || !(line.method() instanceof Deduction)
                ? ""
                : ENDS.splitAsStream(printed)
                        .filter(clause -> clause.contains("扣"))
                        .filter(kind)
                        .collect(Collectors.joining(" … "));
    }

    /** Steps by number: does a step replace the one before? */
    static Stream<Finding> tiers(SheetDefinition sheet, SheetLine line) {
        boolean tiered = line.method() instanceof Deduction deduction
                && deduction.items().stream().anyMatch(DeductionItem.Tiered.class::isInstance);
        return tiered && line.printed() != null
                ? Printed.find(List.of(line.printed()), TIERS, Finding.note("deduction-tiers", line.code()))
                : Stream.of();
    }

    /** Is it the line or the whole appraisal that loses the points? */
    static Stream<Finding> scope(SheetDefinition sheet, SheetLine line) {
        ScoringMethod method = line.method();
        return line.printed() != null && (method instanceof Training || method instanceof Deduction)
                ? Printed.find(List.of(line.printed()), WHOLE, Finding.note("deduction-scope", line.code()))
                : Stream.of();
    }

    /** Lines that may fall below 0 can take the total there; the months' mean only carries on what their sheets allow. */
    static Stream<Finding> negative(SheetDefinition sheet) {
        return LineRules.together(sheet, line -> line.mayBeNegative() && line.rated())
                .map(lines -> Finding.note("negative-lines", null, lines).quoting(rule(sheet, BELOW_ZERO)))
                .stream();
    }

    private static @Nullable String rule(SheetDefinition sheet, Pattern wording) {
        return sheet.facts().printedRules().stream()
                .filter(text -> wording.matcher(text).find())
                .findFirst()
                .orElse(null);
    }
}
