package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rater typed for one line of the sheet.
 *
 * @param line the line's code, such as {@code L01}
 * @param inputs typed values by input key, in the unit of the input (92 for 92 %)
 */
public record LineEntry(String line, Map<String, BigDecimal> inputs, @Nullable String remark) {

    public LineEntry {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** These lines with others in their place where there are any; a line that is new stands at the end. */
    static List<LineEntry> replaced(List<LineEntry> before, List<LineEntry> others) {
        Map<String, LineEntry> lines = new LinkedHashMap<>();
        before.forEach(entry -> lines.put(entry.line(), entry));
        others.forEach(entry -> lines.put(entry.line(), entry));
        return List.copyOf(lines.values());
    }

    /** Those of the lines whose figures are not the ones of before. */
    static List<LineEntry> changed(List<LineEntry> before, List<LineEntry> lines) {
        return lines.stream()
                .filter(entry ->
                        before.stream().noneMatch(old -> old.line().equals(entry.line()) && old.sameFigures(entry)))
                .toList();
    }

    /** Whether the other one says the same, however its figures are written; remarks aside. */
    boolean sameFigures(LineEntry other) {
        return inputs.keySet().equals(other.inputs.keySet())
                && inputs.entrySet().stream()
                        .allMatch(input -> Objects.requireNonNull(other.inputs.get(input.getKey()))
                                        .compareTo(input.getValue())
                                == 0);
    }
}
