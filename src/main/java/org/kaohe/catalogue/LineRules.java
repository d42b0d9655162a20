package org.kaohe.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every line needs. */
final class LineRules {

    private LineRules() {}

    static Stream<Finding> repeatedCodes(SheetDefinition sheet) {
        return repeated(sheet.lines().stream().map(SheetLine::code))
                .map(code -> Finding.error("line-repeated", code, code));
    }

    static Stream<Finding> missingMethods(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.method() == null && !sheet.facts().kpiList())
                .map(line -> Finding.error("method-missing", line.code(), line.nameZh(), line.nameEn()));
    }

    /** What is not printed is said. */
    static Stream<Finding> ours(SheetDefinition sheet) {
        return sheet.lines().stream().filter(SheetLine::ours).map(line -> Finding.note("ours", line.code()));
    }

    /** Guesses of the transcription are confirmed before anybody is appraised with them. */
    static Stream<Finding> uncertain(SheetDefinition sheet) {
        return together(sheet, line -> line.settings().uncertain())
                .map(lines -> Finding.warning("uncertain", null, lines))
                .stream();
    }

    /** The codes of the lines of this kind, when there are any. */
    static Optional<String> together(SheetDefinition sheet, Predicate<SheetLine> kind) {
        String codes = sheet.lines().stream().filter(kind).map(SheetLine::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /** The texts that occur more than once, each named once. */
    static Stream<String> repeated(Stream<String> texts) {
        Map<String, Long> counts =
                texts.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey);
    }
}
