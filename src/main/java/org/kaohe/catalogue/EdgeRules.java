package org.kaohe.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.scoring.Cliff;
import org.kaohe.scoring.DueDate;
import org.kaohe.scoring.LowerIsBetter;
import org.kaohe.scoring.Within;

/** Whether a limit itself is kept (X34, X35, X39, X40). */
final class EdgeRules {

    private static final String FIGURE = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern STRICT = Pattern.compile("(?:小于|低于|少于|不足|[<＜])\\s*" + FIGURE);
    private static final Pattern OVER = Pattern.compile("(?:超过|超|大于|高于|[>＞])\\s*" + FIGURE);
    private static final Pattern DAY = Pattern.compile("(?<!\\d月)" + FIGURE + "日(前|之前|以前)(?!（?\\(?含)");
    private static final Pattern DAYS = Pattern.compile(FIGURE + "日(以内|之内|内)");
    private static final Pattern BASE = Pattern.compile("占|[÷/]|额的|的比");

    private EdgeRules() {}

    /** The target excludes the limit, what is punished begins only above it: the limit itself is neither. */
    static Stream<Finding> conflict(SheetDefinition sheet, SheetLine line) {
        Optional<Matcher> strict = Printed.first(line.targetZh(), STRICT);
        Optional<Matcher> over = Printed.first(line.printed(), OVER);
        boolean same = strict.isPresent()
                && over.isPresent()
                && strict.get().group(1).equals(over.get().group(1));
        return same
                ? Stream.of(Finding.warning(
                                "edge-conflict", line.code(), strict.get().group(1))
                        .quoting(line.targetZh() + " " + line.printed()))
                : Stream.of();
    }

    /** The words exclude the limit, the scoring includes it, or counts what kept it. */
    static Stream<Finding> strict(SheetDefinition sheet, SheetLine line) {
        boolean inclusive = line.method() instanceof LowerIsBetter lower && lower.inclusive()
                || line.method() instanceof Within within && within.inclusive()
                || line.method() instanceof Cliff cliff && cliff.inclusive()
                || Measures.countsMisses(line.method());
        return inclusive && conflict(sheet, line).findAny().isEmpty()
                ? Printed.first(line.targetZh(), STRICT)
                        .map(match -> Finding.note("edge-strict", line.code(), match.group(1))
                                .quoting(line.targetZh()))
                        .stream()
                : Stream.of();
    }

    /** By a day of the month: is that day in time, and of which month? */
    static Stream<Finding> dueDay(SheetDefinition sheet, SheetLine line) {
        return line.method() instanceof DueDate due
                ? Printed.find(
                        Printed.texts(line),
                        DAY,
                        Finding.note("due-day", line.code(), due.day().toPlainString()))
                : Stream.of();
    }

    /** So many 日内 may be days from the start or a day of the month. */
    static Stream<Finding> withinDays(SheetDefinition sheet, SheetLine line) {
        return line.method() instanceof Within within
                ? Printed.find(
                        Printed.texts(line),
                        DAYS,
                        Finding.note("within-days", line.code(), within.limit().toPlainString()))
                : Stream.of();
    }

    /** A percentage with a limit, of which nothing says what it is taken of. */
    static Stream<Finding> base(SheetDefinition sheet, SheetLine line) {
        List<String> texts = Printed.texts(line);
        return line.method() instanceof Cliff
                        && !texts.isEmpty()
                        && texts.stream().noneMatch(text -> Printed.says(text, BASE))
                ? Stream.of(Finding.warning("rate-without-base", line.code()).quoting(Printed.formula(line)))
                : Stream.of();
    }
}
