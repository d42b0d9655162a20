package org.kaohe.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.ScoringSheet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The bundled sheets, and variations of them, for tests. */
final class Sheets {

    private Sheets() {}

    static String completedYaml() {
        return yaml("repair-technician");
    }

    static String printedYaml() {
        return yaml("repair-technician-printed");
    }

    static SheetDefinition completed() {
        return read(completedYaml());
    }

    static SheetDefinition printed() {
        return read(printedYaml());
    }

    static ScoringSheet scoring() {
        return ScoringSheets.of(completed());
    }

    /** The completed sheet with one passage of its text replaced. */
    static String changed(String passage, String replacement) {
        String yaml = completedYaml();
        if (!yaml.contains(passage)) {
            throw new AssertionError("The sheet does not contain: " + passage);
        }
        return yaml.replaceFirst(Pattern.quote(passage), replacement);
    }

    /** Everything that comes with the application. */
    static List<SheetDefinition> bundled() {
        return bundled("**");
    }

    /** What comes with the application in one folder. */
    static List<SheetDefinition> bundled(String folder) {
        try {
            List<SheetDefinition> sheets = new ArrayList<>();
            for (Resource sheet :
                    new PathMatchingResourcePatternResolver().getResources("classpath:sheets/" + folder + "/*.yaml")) {
                sheets.add(read(sheet.getContentAsString(StandardCharsets.UTF_8)));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SheetDefinition read(String yaml) {
        SheetReading reading = SheetReader.read(yaml);
        if (reading instanceof SheetRead read) {
            return read.definition();
        }
        throw new AssertionError(((SheetUnreadable) reading).problems());
    }

    /** Figures for every line of the completed sheet that earn all of its 100 points; a fresh map to change. */
    static Map<String, Map<String, BigDecimal>> flawless() {
        Map<String, Map<String, BigDecimal>> figures = new TreeMap<>();
        figures.put("L01", figures("failures", 0));
        figures.put("L02", figures("completion", 100));
        figures.put("L03", figures("completion", 100));
        figures.put("L04", figures("points", 20));
        figures.put("L05", figures("refusals", 0));
        figures.put("L06", figures("served", 200, "external", 4, "internal", 2));
        figures.put("L07", figures("late", 0));
        figures.put("L08", figures("minor", 0, "major", 0));
        figures.put("L09", figures("missed", 0, "score", 75));
        figures.put("L10", figures("done", 2));
        return figures;
    }

    /** Figures that earn nothing on any line. */
    static Map<String, Map<String, BigDecimal>> hopeless() {
        Map<String, Map<String, BigDecimal>> figures = new TreeMap<>();
        figures.put("L01", figures("failures", 5));
        figures.put("L02", figures("completion", 0));
        figures.put("L03", figures("completion", 0));
        figures.put("L04", figures("points", 0));
        figures.put("L05", figures("refusals", 8));
        figures.put("L06", figures("served", 0, "external", 5, "internal", 5));
        figures.put("L07", figures("late", 10));
        figures.put("L08", figures("minor", 0, "major", 1));
        figures.put("L09", figures("missed", 0, "score", 0));
        figures.put("L10", figures("done", 0));
        return figures;
    }

    private static Map<String, BigDecimal> figures(Object... keysAndFigures) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        List<Object> all = List.of(keysAndFigures);
        for (int i = 0; i < all.size(); i += 2) {
            figures.put((String) all.get(i), new BigDecimal(all.get(i + 1).toString()));
        }
        return figures;
    }

    private static String yaml(String stem) {
        try (InputStream in = Sheets.class.getResourceAsStream("/sheets/after-sales/" + stem + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
