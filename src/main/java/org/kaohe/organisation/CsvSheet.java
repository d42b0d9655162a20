package org.kaohe.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a comma-separated file whose first row names the columns, in any order. */
final class CsvSheet {

    private final List<Column> columns;
    private final Problems problems;
    private final Map<Integer, Column> byPosition = new HashMap<>();
    private final Map<Column, String> headers = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvSheet(List<Column> columns, Problems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** The rows with something in them; none when the file as a whole cannot be read, which is noted as a problem. */
    static List<CsvRow> read(byte[] csv, List<Column> columns, Problems problems) {
        Optional<String> text = CsvText.decode(csv);
        if (text.isEmpty()) {
            problems.ofFile("encoding");
            return List.of();
        }
        CsvSheet sheet = new CsvSheet(columns, problems);
        try (CSVParser parser = CSVParser.parse(text.get(), CSVFormat.RFC4180)) {
            sheet.parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.rows;
    }

    private void parse(CSVParser parser) {
        try {
            readAll(parser);
        } catch (UncheckedIOException e) {
            problems.add((int) parser.getRecordNumber() + 1, "", "", "syntax");
        }
    }

    private void readAll(CSVParser parser) {
        boolean headed = false;
        for (CSVRecord written : parser) {
            if (isBlank(written)) {
                continue;
            }
            if (!headed) {
                headed = true;
                if (!readHeader(written)) {
                    return;
                }
            } else {
                readRow(written);
            }
        }
        if (!headed || rows.isEmpty()) {
            problems.ofFile("empty");
        }
    }

    private boolean readHeader(CSVRecord written) {
        int row = (int) written.getRecordNumber();
        boolean readable = true;
        for (int i = 0; i < written.size(); i++) {
            String header = trim(written.get(i));
            Optional<Column> column =
                    columns.stream().filter(c -> c.isHeaded(header)).findFirst();
            if (column.isPresent() && headers.putIfAbsent(column.get(), header) == null) {
                byPosition.put(i, column.get());
            } else if (!header.isEmpty()) {
                problems.add(row, header, header, column.isPresent() ? "column.twice" : "column.unknown");
                readable = false;
            }
        }
        for (Column column : columns) {
            if (!headers.containsKey(column)) {
                problems.add(row, column.english(), "", "column.missing", column.english(), column.chinese());
                readable = false;
            }
        }
        return readable;
    }

    private void readRow(CSVRecord written) {
        int line = (int) written.getRecordNumber();
        Map<Column, String> cells = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            String cell = trim(written.get(i));
            Column column = byPosition.get(i);
            if (column != null) {
                cells.put(column, cell);
            } else if (!cell.isEmpty()) {
                problems.add(line, "", cell, "row.too-many", String.valueOf(i + 1));
            }
        }
        rows.add(new CsvRow(line, cells, headers, problems));
    }

    private static boolean isBlank(CSVRecord written) {
        return written.stream().allMatch(cell -> trim(cell).isEmpty());
    }

    /** Strips blanks, full-width and no-break ones included. */
    private static String trim(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }
}
