package org.kaohe.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same work of one source against different limits of time in two sheets, such as a superior's and the staff's (X40). No sheet
 * can show this by itself.
 */
final class CascadeRules {

    private static final Pattern WORK = Pattern.compile("(?:处理|维修|修理)?(.{2,}?)(?:及时率|速度|率)?");
    private static final Pattern LIMIT = Pattern.compile("(小于|少于)?\\s*(\\d+)\\s*[天日](以内|之内|内)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[%％]");

    private CascadeRules() {}

    /** Within so many days, the last one included or not, a share in percent. */
    private record TimeLimit(String days, boolean strict, String percent) {

        static Optional<TimeLimit> of(SheetLine line) {
            return Printed.first(line.targetZh(), LIMIT)
                    .filter(match -> match.group(1) != null || match.group(3) != null)
                    .map(match -> new TimeLimit(
                            match.group(2),
                            match.group(1) != null,
                            Printed.first(line.targetZh(), PERCENT)
                                    .map(percent -> percent.group(1))
                                    .orElse("")));
        }
    }

    /** What is measured otherwise on other sheets of the same source. */
    static Stream<Finding> limits(SheetDefinition sheet, List<SheetDefinition> others) {
        List<SheetDefinition> related = others.stream()
                .filter(other ->
                        !other.code().equals(sheet.code()) && origin(other).equals(origin(sheet)))
                .toList();
        return sheet.lines().stream().flatMap(line -> TimeLimit.of(line).stream()
                .map(limit -> differing(related, line, limit))
                .filter(elsewhere -> !elsewhere.isEmpty())
                .map(elsewhere ->
                        Finding.note("limit-elsewhere", line.code(), elsewhere).quoting(line.targetZh())));
    }

    private static String differing(List<SheetDefinition> related, SheetLine line, TimeLimit limit) {
        return related.stream()
                .flatMap(other -> other.lines().stream()
                        .filter(theirs -> work(theirs).equals(work(line)))
                        .filter(theirs -> TimeLimit.of(theirs)
                                .filter(found -> !found.equals(limit))
                                .isPresent())
                        .map(theirs -> other.code() + " " + theirs.code() + " " + theirs.targetZh()))
                .collect(Collectors.joining("; "));
    }

    private static String work(SheetLine line) {
        Matcher work = WORK.matcher(line.nameZh().replaceAll("\\s", ""));
        return work.matches() ? work.group(1) : line.nameZh();
    }

    /** The document that a sheet is taken from. */
    private static String origin(SheetDefinition sheet) {
        return sheet.source().split("[,，]", 2)[0].strip();
    }
}
