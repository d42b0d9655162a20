package org.kaohe.period;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.catalogue.SheetDocument;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.scoring.Bands;
import org.kaohe.scoring.Bands.Band;
import org.kaohe.scoring.Linear;
import org.kaohe.scoring.ScoringMethod;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the text of an edition: the sheet with the year's tables in the lines that the work schedule measures. */
@Component
class TableEdition {

    private final MessageSource messages;

    TableEdition(MessageSource messages) {
        this.messages = messages;
    }

    String of(SheetVersion base, int year, Map<ScheduleFigure, ScoringMethod> tables) {
        Map<Object, Object> sheet = new LinkedHashMap<>(SheetDocument.parse(base.getYaml()));
        sheet.put("code", TableSheets.code(base.getCode(), year));
        sheet.put("title", both("title", base.getTitleZh(), base.getTitleEn(), String.valueOf(year)));
        sheet.remove("position");
        List<Object> lines = new ArrayList<>();
        for (Object line : (List<?>) sheet.getOrDefault("lines", List.of())) {
            lines.add(line((Map<?, ?>) line, year, tables));
        }
        sheet.put("lines", lines);
        return SheetDocument.write(sheet);
    }

    /** Why an edition is published in spite of what the linter says about its sheet. */
    String reason(int year) {
        String key = "period.tables.reason";
        Object[] args = {String.valueOf(year)};
        return messages.getMessage(key, args, key, Locale.SIMPLIFIED_CHINESE) + " "
                + messages.getMessage(key, args, key, Locale.ENGLISH);
    }

    private Map<?, ?> line(Map<?, ?> line, int year, Map<ScheduleFigure, ScoringMethod> tables) {
        for (ScheduleFigure figure : ScheduleFigure.values()) {
            ScoringMethod table = tables.get(figure);
            if (table != null && word(figure).equals(line.get("schedule"))) {
                return scored(line, year, figure, table);
            }
        }
        return line;
    }

    private Map<?, ?> scored(Map<?, ?> line, int year, ScheduleFigure figure, ScoringMethod table) {
        Map<Object, Object> scored = new LinkedHashMap<>(line);
        String name = "figure." + figure;
        scored.put("rule", both("rule", text(name, Locale.SIMPLIFIED_CHINESE), text(name, Locale.ENGLISH), "" + year));
        scored.put("ours", "true");
        scored.put("note", both("note", "", "", "" + year));
        scored.put("direction", figure.better().name().toLowerCase(Locale.ROOT));
        scored.put("method", method(figure, table));
        scored.put(
                "inputs",
                figure.inputs().stream().map(input -> input(figure, input)).toList());
        return scored;
    }

    private static Map<String, Object> method(ScheduleFigure figure, ScoringMethod table) {
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("kind", table.code());
        method.put("of", figure.of().name().toLowerCase(Locale.ROOT));
        if (table instanceof Bands bands) {
            method.put("outOf", "100");
            method.put("bands", bands.bands().stream().map(TableEdition::band).toList());
        } else if (table instanceof Linear linear) {
            method.put("zeroAt", linear.zeroAt().toPlainString());
            method.put("fullAt", linear.fullAt().toPlainString());
        }
        return method;
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("from", band.from().toPlainString());
        if (band.to() != null) {
            written.put("to", band.to().toPlainString());
        }
        written.put("points", band.points().toPlainString());
        return written;
    }

    private Map<String, Object> input(ScheduleFigure figure, String input) {
        Map<String, Object> labelled = new LinkedHashMap<>(both("input." + figure + "." + input, "", "", ""));
        labelled.put("key", input);
        labelled.put("unit", both("unit." + figure + "." + input, "", "", ""));
        return labelled;
    }

    private Map<String, Object> both(String key, String zh, String en, String year) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("zh", text(key, Locale.SIMPLIFIED_CHINESE, zh, year));
        words.put("en", text(key, Locale.ENGLISH, en, year));
        return words;
    }

    private String text(String key, Locale locale, String... args) {
        String full = "period.tables." + key;
        return String.valueOf(messages.getMessage(full, args, full, locale));
    }

    private static String word(ScheduleFigure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
