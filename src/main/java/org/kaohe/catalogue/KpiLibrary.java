package org.kaohe.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Indicators that a new sheet picks from, the lines of the sheets that are KPI lists, and the index of positions. */
@Service
public class KpiLibrary {

    /** The field of a line that names the entry it was picked from. */
    static final String KPI = "kpi";

    private final Catalogue catalogue;
    private final List<IndexedPosition> positions = readPositions();

    KpiLibrary(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * An indicator of the library.
     *
     * @param list the sheet that it is a line of
     */
    public record Entry(SheetVersion list, SheetLine line) {

        /** {@code kpi-general/L03}. */
        public String reference() {
            return list.getCode() + "/" + line.code();
        }
    }

    /**
     * A position of the printed index.
     *
     * @param sheet code of the sheet that the catalogue has for it; none where the source has the name only
     */
    public record IndexedPosition(
            String nameZh, String nameEn, String departmentZh, String departmentEn, int page, Optional<String> sheet) {}

    /** The entries list by list, in the order of the lists: the published version of each, otherwise the newest. */
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        Map<String, SheetVersion> lists = new LinkedHashMap<>();
        for (SheetVersion version : catalogue.all()) {
            if (version.getStatus() == SheetStatus.PUBLISHED) {
                lists.put(version.getCode(), version);
            } else {
                lists.putIfAbsent(version.getCode(), version);
            }
        }
        return lists.values().stream()
                .filter(version -> catalogue.definition(version).facts().kpiList())
                .flatMap(version ->
                        catalogue.definition(version).lines().stream().map(line -> new Entry(version, line)))
                .toList();
    }

    public List<IndexedPosition> positions() {
        return positions;
    }

    /** The text of a new sheet with these entries; nothing is saved. What the entries leave open stays open. */
    public String pick(NewSheet sheet, List<Picked> picked) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", sheet.code());
        values.put("title", words(sheet.titleZh(), sheet.titleEn()));
        if (!sheet.position().isEmpty()) {
            values.put("position", sheet.position());
        }
        values.put("source", sheet.source());
        List<Object> lines = new ArrayList<>();
        for (Picked one : picked) {
            lines.add(line(one, lines.size() + 1));
        }
        values.put("lines", lines);
        return SheetDocument.write(values);
    }

    /** @param source where the sheet comes from, in words */
    public record NewSheet(String code, String titleZh, String titleEn, String position, String source) {}

    /** @param weight as it was typed; empty leaves the weight open */
    public record Picked(Entry entry, String weight) {}

    private static Map<String, Object> line(Picked picked, int number) {
        Entry entry = picked.entry();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", String.format("L%02d", number));
        line.put("group", words(entry.line().groupZh(), entry.line().groupEn()));
        for (Map.Entry<?, ?> said : said(entry).entrySet()) {
            String name = String.valueOf(said.getKey());
            if (!List.of("code", "group", "weight", "share", KPI, "upTo", "printedWeight")
                    .contains(name)) {
                line.put(name, said.getValue());
            }
            if (name.equals("name") && !picked.weight().isEmpty()) {
                line.put("weight", picked.weight());
            }
        }
        line.put(KPI, entry.reference());
        return line;
    }

    /** The line as the text of its list says it. */
    private static Map<?, ?> said(Entry entry) {
        if (SheetDocument.parse(entry.list().getYaml()).get("lines") instanceof List<?> lines) {
            for (Object line : lines) {
                if (line instanceof Map<?, ?> map && entry.line().code().equals(map.get("code"))) {
                    return map;
                }
            }
        }
        throw new IllegalStateException(entry.reference() + " is not in its list");
    }

    private static Map<String, Object> words(String zh, String en) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("zh", zh);
        words.put("en", en);
        return words;
    }

    private static List<IndexedPosition> readPositions() {
        try {
            String text =
                    new ClassPathResource("kpi-library/positions.yaml").getContentAsString(StandardCharsets.UTF_8);
            List<IndexedPosition> positions = new ArrayList<>();
            for (Object entry : (List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text)) {
                positions.add(position((Map<?, ?>) entry));
            }
            return List.copyOf(positions);
        } catch (IOException e) {
            throw new UncheckedIOException("The index of positions comes with the application", e);
        }
    }

    private static IndexedPosition position(Map<?, ?> position) {
        Map<String, String> said = new LinkedHashMap<>();
        position.forEach((name, value) -> {
            if (value instanceof Map<?, ?> words) {
                words.forEach((language, word) -> said.put(name + "." + language, String.valueOf(word)));
            } else {
                said.put(String.valueOf(name), String.valueOf(value));
            }
        });
        return new IndexedPosition(
                said.getOrDefault("name", ""),
                said.getOrDefault("english", ""),
                said.getOrDefault("department.zh", ""),
                said.getOrDefault("department.en", ""),
                Integer.parseInt(said.getOrDefault("page", "0")),
                Optional.ofNullable(said.get("sheet")));
    }
}
