package org.kaohe.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kaohe.appraisal.BroughtFigure;

/** The table as a file to fill in: with a byte order mark, so that spreadsheets read the Chinese, and with what is known. */
public final class DataTemplate {

    private static final String MARK = "\uFEFF";

    private DataTemplate() {}

    /** @param names the name behind a person's number */
    public static String of(DataTable table, UnaryOperator<String> names) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(DataFile.NUMBER, DataFile.NAME));
        table.columns()
                .forEach(column -> heading.add(column.key() + " " + column.lineZh() + " – "
                        + column.label().zh()));
        rows.add(heading);
        for (DataRow row : table.rows()) {
            if (row.open()) {
                List<String> cells = new ArrayList<>(List.of(who(table, row), names.apply(row.person())));
                table.columns().forEach(column -> cells.add(figure(row.figure(column.key()))));
                rows.add(cells);
            }
        }
        return rows.stream()
                .map(cells -> cells.stream().map(DataTemplate::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** The person's number, or the appraisal's where the person has two in the period. */
    private static String who(DataTable table, DataRow row) {
        long same = table.rows().stream()
                .filter(other -> other.person().equals(row.person()))
                .count();
        return same == 1 ? row.person() : row.number();
    }

    private static String figure(@org.jspecify.annotations.Nullable BroughtFigure known) {
        return known == null ? "" : known.figure().toPlainString();
    }

    /** A cell that a spreadsheet would take for a formula is not possible: names and labels come from our own tables. */
    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
