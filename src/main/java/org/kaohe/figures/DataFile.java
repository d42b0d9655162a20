package org.kaohe.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kaohe.organisation.ImportProblem;

/**
 * Reads a table of figures: the first row names the columns, one row a person. Commas or, as a spreadsheet copies, tabs. A
 * heading counts up to its first blank, so that {@code L04.late 迟到次数} is the column {@code L04.late}.
 */
final class DataFile {

    static final String NUMBER = "工号";
    static final String NAME = "姓名";

    private static final Set<String> NUMBERS = Set.of(NUMBER, "number");
    private static final Set<String> NAMES = Set.of(NAME, "name");
    private static final String KEY = "figures.import.";
    private static final char MARK = '\uFEFF';

    /** One row: whose it is, and its filled cells by column. */
    record Line(int row, String who, Map<String, String> cells) {}

    private final DataTable table;
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int numberAt = -1;

    private DataFile(DataTable table) {
        this.table = table;
    }

    static DataFile read(String text, DataTable table) {
        DataFile file = new DataFile(table);
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        String first = plain.strip().lines().findFirst().orElse("");
        CSVFormat format = first.indexOf('\t') >= 0
                ? CSVFormat.RFC4180.builder().setDelimiter('\t').get()
                : CSVFormat.RFC4180;
        try (CSVParser parser = CSVParser.parse(plain, format)) {
            file.parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    List<Line> lines() {
        return lines;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    private void parse(CSVParser parser) {
        try {
            for (CSVRecord written : parser) {
                if (written.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (headings.isEmpty()) {
                    heading(written);
                } else {
                    line(written);
                }
            }
        } catch (UncheckedIOException e) {
            problems.add(problem((int) parser.getRecordNumber() + 1, "", "", "syntax"));
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add(problem(0, "", "", "empty"));
        }
    }

    private void heading(CSVRecord written) {
        int row = (int) written.getRecordNumber();
        for (int at = 0; at < written.size(); at++) {
            String cell = written.get(at).strip();
            String key = cell.split("\\s+", 2)[0];
            if (NUMBERS.contains(key)) {
                numberAt = at;
            } else if (!NAMES.contains(key)
                    && !key.isEmpty()
                    && table.column(key).isEmpty()) {
                problems.add(problem(row, cell, cell, "unknown-column"));
            } else if (!key.isEmpty() && headings.containsValue(key)) {
                problems.add(problem(row, cell, cell, "column-twice"));
            }
            headings.put(at, key);
        }
        if (numberAt < 0) {
            problems.add(problem(row, NUMBER, "", "no-number-column"));
        }
    }

    private void line(CSVRecord written) {
        int row = (int) written.getRecordNumber();
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < written.size(); at++) {
            String cell = written.get(at).strip();
            String key = headings.getOrDefault(at, "");
            if (cell.isEmpty() || at == numberAt || NAMES.contains(key)) {
                continue;
            }
            if (key.isEmpty()) {
                problems.add(problem(row, "", cell, "too-many"));
            } else {
                cells.put(key, cell);
            }
        }
        String who = numberAt >= 0 && numberAt < written.size()
                ? written.get(numberAt).strip()
                : "";
        lines.add(new Line(row, who, cells));
    }

    static ImportProblem problem(int row, String column, String cell, String key, String... args) {
        return new ImportProblem(row, column, cell, KEY + key, List.of(args));
    }
}
