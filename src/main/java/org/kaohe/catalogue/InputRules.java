package org.kaohe.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.kaohe.scoring.InputSpec;

/** Every figure that a rater types has a label, and every label a figure. */
final class InputRules {

    private InputRules() {}

    static Stream<Finding> repeatedKeys(SheetDefinition sheet) {
        return sheet.lines().stream().flatMap(line -> Stream.concat(
                        LineRules.repeated(asked(line).stream()), LineRules.repeated(labelled(line).stream()))
                .distinct()
                .map(key -> Finding.error("input-repeated", line.code(), key)));
    }

    static Stream<Finding> missingLabels(SheetDefinition sheet) {
        return sheet.lines().stream().flatMap(line -> asked(line).stream()
                .distinct()
                .filter(key -> !labelled(line).contains(key))
                .map(key -> Finding.error("label-missing", line.code(), key)));
    }

    static Stream<Finding> idleLabels(SheetDefinition sheet) {
        return sheet.lines().stream().filter(line -> line.method() != null).flatMap(line -> labelled(line).stream()
                .distinct()
                .filter(key -> !asked(line).contains(key))
                .map(key -> Finding.error("label-idle", line.code(), key)));
    }

    private static List<String> asked(SheetLine line) {
        return line.method() == null
                ? List.of()
                : line.method().inputs().stream().map(InputSpec::key).toList();
    }

    private static List<String> labelled(SheetLine line) {
        return line.inputs().stream().map(InputLabel::key).toList();
    }
}
