package org.kaohe.process.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.forms.FormValues;
import org.kaohe.scoring.InputSpec;

/** Reads the lines of a submitted scorecard and writes known ones into it, by the sheet. */
final class ScorecardEntries {

    private ScorecardEntries() {}

    static Set<String> fields(SheetDefinition sheet) {
        Set<String> fields = new LinkedHashSet<>();
        for (AskedLine line : sheet.asked()) {
            line.inputs().forEach(input -> fields.add(ScorecardKey.input(line.code(), input.key())));
            fields.add(ScorecardKey.remark(line.code()));
        }
        return fields;
    }

    /** What is missing or out of range is left to the appraisal, which names the line. */
    static List<LineEntry> read(SheetDefinition sheet, FormValues values) {
        List<LineEntry> entries = new ArrayList<>();
        for (AskedLine line : sheet.asked()) {
            Map<String, BigDecimal> inputs = new LinkedHashMap<>();
            for (InputSpec input : line.inputs()) {
                BigDecimal typed = values.number(ScorecardKey.input(line.code(), input.key()), name(line, input.key()));
                if (typed != null) {
                    inputs.put(input.key(), typed);
                }
            }
            entries.add(new LineEntry(line.code(), inputs, values.text(ScorecardKey.remark(line.code()))));
        }
        return entries;
    }

    /** Which lines are not shown, because they are for a higher grade. */
    static Map<String, Object> reserved(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.settings().reserved())
                .collect(Collectors.toMap(line -> ScorecardKey.reserved(line.code()), line -> true));
    }

    static void write(List<LineEntry> entries, Map<String, Object> values) {
        for (LineEntry entry : entries) {
            entry.inputs()
                    .forEach((input, typed) ->
                            values.put(ScorecardKey.input(entry.line(), input), typed.toPlainString()));
            if (entry.remark() != null) {
                values.put(ScorecardKey.remark(entry.line()), entry.remark());
            }
        }
    }

    static String name(AskedLine line, String input) {
        var label = line.label(input);
        return line.zh() + " " + line.en() + " – " + label.zh() + " " + label.en();
    }
}
