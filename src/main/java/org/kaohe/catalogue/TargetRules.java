package org.kaohe.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.scoring.Opinion;
import org.kaohe.scoring.Within;

/** Targets and limits whose words leave something open (X41, X45–X47). */
final class TargetRules {

    private static final Pattern RANGE = Pattern.compile(
            "(?<![扣\\d.])\\d+(?:\\.\\d+)?[%％]?\\s*[-–—~～∽]\\s*\\d+(?:\\.\\d+)?\\s*([%％]|天|日|次|个|小时|分钟|星期|周)");
    private static final Pattern RANGE_LIMIT = Pattern.compile("不(?:能)?超过\\s*" + RANGE.pattern());
    private static final Pattern AFTER = Pattern.compile("\\d+天(之后|以后|后)");
    private static final Pattern SCALE =
            Pattern.compile("程度为\\s*\\d(?:\\.\\d)?(?:\\s*[-–—~～]\\s*\\d(?:\\.\\d)?)?(?![\\d%％分])");
    private static final Pattern LIMIT = Pattern.compile("不(?:能)?超过\\s*\\d+");
    private static final Pattern SOFT = Pattern.compile("原则上");
    private static final Pattern PER_UNIT =
            Pattern.compile("率\\s*\\d+(?:\\.\\d+)?[%％](?:以下|以内)?\\s*[,，]?\\s*每超\\s*\\d*\\s*[台件次个]");
    private static final Pattern MISSING = Pattern.compile("缺失");

    private TargetRules() {}

    /** A range: which end is the target, and is it a fault to be quicker? */
    static Stream<Finding> range(SheetDefinition sheet, SheetLine line) {
        List<String> printed = line.printed() == null ? List.of() : List.of(line.printed());
        if (Printed.first(printed, RANGE_LIMIT).isPresent()) {
            return Printed.find(printed, RANGE_LIMIT, Finding.warning("range-limit", line.code()));
        }
        boolean kept = line.method() instanceof Opinion opinion && opinion.excellent() != null;
        Finding finding =
                kept ? Finding.note("range-target", line.code()) : Finding.warning("range-target-unused", line.code());
        return Printed.find(printed, RANGE, finding);
    }

    /** Something begins after so many days; no day ends it. */
    static Stream<Finding> noLatestDay(SheetDefinition sheet, SheetLine line) {
        return Printed.find(texts(line), AFTER, Finding.note("no-latest-day", line.code()));
    }

    /** A mark on a scale whose top is not stated. */
    static Stream<Finding> scaleTop(SheetDefinition sheet, SheetLine line) {
        return Printed.find(texts(line), SCALE, Finding.warning("scale-top-unknown", line.code()));
    }

    /** More limits in print than figures are asked for. */
    static Stream<Finding> unscored(SheetDefinition sheet, SheetLine line) {
        String printed = line.printed();
        if (printed == null || !(line.method() instanceof Within)) {
            return Stream.of();
        }
        Matcher limit = LIMIT.matcher(printed);
        int limits = 0;
        while (limit.find()) {
            limits++;
            if (limits > line.inputs().size()) {
                return Stream.of(
                        Finding.warning("limit-unscored", line.code()).quoting(Printed.clause(printed, limit)));
            }
        }
        return Stream.of();
    }

    /** In principle: exceptions stay open. */
    static Stream<Finding> soft(SheetDefinition sheet, SheetLine line) {
        return Printed.find(texts(line), SOFT, Finding.note("soft-limit", line.code()));
    }

    /** The limit is a rate, what is deducted goes by the piece. */
    static Stream<Finding> rateByPiece(SheetDefinition sheet, SheetLine line) {
        return Printed.find(texts(line), PER_UNIT, Finding.note("rate-by-piece", line.code()));
    }

    /** A name or a standard that the source has lost. */
    static Stream<Finding> lost(SheetDefinition sheet, SheetLine line) {
        return Stream.of(line.nameZh(), line.targetZh() == null ? "" : line.targetZh())
                .filter(text -> MISSING.matcher(text).find())
                .limit(1)
                .map(text -> Finding.warning("text-lost", line.code()));
    }

    private static List<String> texts(SheetLine line) {
        return line.printed() == null ? Printed.texts(line) : List.of(line.printed());
    }
}
