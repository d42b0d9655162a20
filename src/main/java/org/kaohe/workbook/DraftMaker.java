package org.kaohe.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetDocument;
import org.kaohe.catalogue.SheetReading;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;

/** Makes a draft of what stands printed under one position. */
final class DraftMaker {

    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_TITLE = 200;

    private final Catalogue catalogue;
    private final Phrasebook phrasebook;
    private final Labels labels;

    DraftMaker(Catalogue catalogue, Phrasebook phrasebook, Labels labels) {
        this.catalogue = catalogue;
        this.phrasebook = phrasebook;
        this.labels = labels;
    }

    void make(PrintedSheet printed, List<DraftSheet> drafts, List<CellProblem> problems) {
        List<Doubt> doubts = new ArrayList<>(printed.unread());
        Map<String, Object> values = new LinkedHashMap<>();
        String title =
                printed.position().substring(0, Math.min(printed.position().length(), LONGEST_TITLE));
        values.put("code", freeCode(title));
        values.put("title", words(title, doubts, null));
        PrintedLine first = printed.lines().get(0);
        values.put("source", first.sheet() + (printed.title().isEmpty() ? "" : ", " + printed.title()));
        List<Object> lines = new ArrayList<>();
        for (PrintedLine line : weighed(printed.lines(), doubts)) {
            lines.add(line(line, String.format(Locale.ROOT, "L%02d", lines.size() + 1), doubts));
        }
        values.put("lines", lines);
        SheetReading reading = catalogue.read(SheetDocument.write(values));
        if (reading instanceof SheetRead read) {
            drafts.add(new DraftSheet(values, read.definition(), doubts));
        } else {
            ((SheetUnreadable) reading)
                    .problems()
                    .forEach(problem ->
                            problems.add(place(printed, problem.path()).problem(problem.messageKey(), problem.args())));
        }
    }

    private static Place place(PrintedSheet printed, String path) {
        int at = path.startsWith("lines[") ? Integer.parseInt(path.substring(6, path.indexOf(']'))) : 0;
        PrintedLine line = printed.lines().get(at);
        return new Place(line.sheet(), line.row() - 1, -1, line.indicator());
    }

    /** Weights such as 0.4 without percent sign, none above 1, are shares of the whole. */
    private static List<PrintedLine> weighed(List<PrintedLine> lines, List<Doubt> doubts) {
        List<BigDecimal> weights =
                lines.stream().map(PrintedLine::weight).filter(Objects::nonNull).toList();
        boolean shares = !weights.isEmpty()
                && lines.stream().allMatch(line -> line.weight() == null || line.bare())
                && weights.stream().allMatch(weight -> weight.compareTo(BigDecimal.ONE) <= 0)
                && weights.stream().anyMatch(weight -> weight.compareTo(BigDecimal.ONE) < 0);
        if (!shares) {
            return lines;
        }
        doubts.add(Doubt.of("weight-shares"));
        return lines.stream()
                .map(line -> line.weight() == null
                        ? line
                        : line.weighing(line.weight().movePointRight(2)))
                .toList();
    }

    private Map<String, Object> line(PrintedLine printed, String code, List<Doubt> doubts) {
        Recognised read =
                Recogniser.recognise(printed.indicator(), printed.target(), printed.weight(), printed.method());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", code);
        line.put("group", Map.of("zh", "考核指标", "en", "Indicators"));
        line.put("name", words(printed.indicator(), doubts, code));
        if (printed.weight() != null) {
            line.put("weight", Figures.plain(printed.weight()));
        }
        if (!printed.target().isEmpty()) {
            line.put("target", words(printed.target(), doubts, code));
        }
        line.put("rule", rule(read));
        if (!printed.method().isEmpty()) {
            line.put("printed", printed.method());
        }
        line.put("source", printed.sheet() + ", " + printed.row());
        line.putAll(read.settings());
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("kind", read.kind());
        method.putAll(read.parameters());
        line.put("method", method);
        line.put(
                "inputs",
                read.asked().stream().map(asked -> input(asked, doubts, code)).toList());
        read.doubts().forEach(doubt -> doubts.add(doubt.at(code)));
        return line;
    }

    private Map<String, Object> rule(Recognised read) {
        Object[] said = read.said().toArray();
        return both(labels.chinese(read.rule(), said), labels.english(read.rule(), said));
    }

    private Map<String, Object> input(Recognised.Asked asked, List<Doubt> doubts, String code) {
        InputLabel known = phrasebook.label(asked.words());
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("key", asked.key());
        input.putAll(words(asked.words(), doubts, code));
        String unit = asked.unit() == null && known != null ? known.unitZh() : asked.unit();
        if (unit != null) {
            String english = phrasebook.english(unit);
            input.put("unit", both(unit, english == null ? unit : english));
        }
        return input;
    }

    /** A text in both languages; where the catalogue has no English for it the Chinese stands for both, which is said. */
    private Map<String, Object> words(String zh, List<Doubt> doubts, @Nullable String code) {
        String english = phrasebook.english(zh);
        if (english == null && !zh.isEmpty()) {
            doubts.add(Doubt.of("one-language", zh).at(code));
        }
        return both(zh, english == null ? zh : english);
    }

    private static Map<String, Object> both(String zh, String en) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("zh", zh);
        words.put("en", en);
        return words;
    }

    /** A code of its own, the same for the same title again; never that of a sheet with another title. */
    private String freeCode(String title) {
        CRC32 digest = new CRC32();
        digest.update(title.getBytes(StandardCharsets.UTF_8));
        String number = Long.toHexString(digest.getValue());
        String english = phrasebook.english(title);
        String slug = (english == null ? "" : english)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String start = slug.substring(0, Math.min(slug.length(), LONGEST_CODE - number.length()));
        return start.isEmpty() ? "sheet-" + number : start + "-" + number;
    }
}
