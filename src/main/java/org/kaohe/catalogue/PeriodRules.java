package org.kaohe.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.scoring.DueDate;
import org.kaohe.scoring.Quota;
import org.kaohe.scoring.ScoringMethod;

/** Lines that are due at another rhythm than the sheet (X33, X56, X57). */
final class PeriodRules {

    private static final Pattern LONGER = Pattern.compile("每(?:两|二|2|双)个?月|每个?季度?|每半年|每年|年以上|每(?:三|3)个?月");
    private static final Pattern YEARS = Pattern.compile("每年|年以上");
    private static final Pattern QUARTER_SCORE = Pattern.compile("季度考核分");
    private static final Pattern DATED = Pattern.compile("\\d{4}年\\s*\\d{1,2}月");
    private static final Pattern TIME = Pattern.compile("年|季|月|周|日|天|期");
    private static final Pattern BAD_EVENT = Pattern.compile("投诉|事故|返修|差错|退货");
    private static final Set<Quota.Per> OWN = Set.of(Quota.Per.MONTH, Quota.Per.QUARTER, Quota.Per.YEAR);

    private PeriodRules() {}

    /** A line with a period of its own. */
    static Stream<Finding> own(SheetDefinition sheet, SheetLine line) {
        FillPeriod own = line.judged().period();
        return own != null && own != sheet.facts().period()
                ? Stream.of(Finding.warning("period-mix", line.code()).quoting(Printed.formula(line)))
                : Stream.of();
    }

    /** The words speak of a longer period than the sheet's, and the line states none. */
    static Stream<Finding> unstated(SheetDefinition sheet, SheetLine line) {
        return isJudged(line)
                ? Stream.of()
                : longer(sheet, line)
                        .map(words -> Printed.find(
                                Printed.texts(line), words, Finding.warning("period-unstated", line.code())))
                        .orElse(Stream.of());
    }

    /** The same where a person judges, who can allow for it. */
    static Stream<Finding> inWords(SheetDefinition sheet) {
        return LineRules.together(
                sheet, line -> isJudged(line) && longer(sheet, line).isPresent())
                .map(lines -> Finding.note("period-in-words", null, lines))
                .stream();
    }

    private static boolean isJudged(SheetLine line) {
        return line.method() == null || Measures.isJudged(line.method());
    }

    private static Optional<Pattern> longer(SheetDefinition sheet, SheetLine line) {
        boolean stated =
                line.judged().period() != null || line.method() instanceof Quota quota && OWN.contains(quota.per());
        Optional<Pattern> words =
                switch (sheet.facts().period()) {
                    case MONTH -> Optional.of(LONGER);
                    case QUARTER -> Optional.of(YEARS);
                    default -> Optional.empty();
                };
        return words.filter(pattern -> !stated
                && line.rated()
                && Printed.first(Printed.texts(line), pattern).isPresent());
    }

    /** A number is required, and nothing says for what time. */
    static Stream<Finding> quota(SheetDefinition sheet, SheetLine line) {
        boolean open = line.method() instanceof Quota quota && quota.per() == Quota.Per.PERIOD;
        List<String> texts = Printed.texts(line);
        return open && !texts.isEmpty() && texts.stream().noneMatch(text -> Printed.says(text, TIME))
                ? Stream.of(Finding.warning("quota-without-period", line.code()).quoting(Printed.formula(line)))
                : Stream.of();
    }

    /** A monthly sheet that counts towards a score of the quarter. */
    static Stream<Finding> quarter(SheetDefinition sheet) {
        return sheet.facts().period() == FillPeriod.MONTH
                ? Printed.find(sheet.facts().printedRules(), QUARTER_SCORE, Finding.warning("month-in-quarter", null))
                : Stream.of();
    }

    /** A task with a date in it is right for one period only. */
    static Stream<Finding> dated(SheetDefinition sheet, SheetLine line) {
        Optional<Matcher> date = Printed.first(Printed.texts(line), DATED);
        return date.isPresent() && !(line.method() instanceof DueDate)
                ? Stream.of(Finding.warning("dated-task", line.code()).quoting(line.printed()))
                : Stream.of();
    }

    /** A share of bad events, which there may be none of: 0 divided by 0. */
    static Stream<Finding> zeroBase(SheetDefinition sheet, SheetLine line) {
        ScoringMethod method = line.method();
        boolean bad = Measures.isShare(method)
                && !Measures.countsMisses(method)
                && line.settings().zero() == null
                && line.inputs().size() > 1
                && BAD_EVENT.matcher(line.inputs().get(1).zh()).find();
        return bad ? Stream.of(Finding.note("zero-base", line.code()).quoting(Printed.formula(line))) : Stream.of();
    }
}
