package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the common printed layout of one worksheet; every cell that cannot be read is named. */
final class PrintedLayout {

    private static final int DEEPEST_HEADING = 30;
    private static final int LONGEST = 2_000;

    private final Grid grid;
    private final Map<PrintedColumn, Integer> columns = new EnumMap<>(PrintedColumn.class);
    private final Map<String, PrintedSheet> sheets = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private String title = "";
    private String position = "";

    private PrintedLayout(Grid grid) {
        this.grid = grid;
    }

    /** What was read of one worksheet; no sheets when it has no heading row, which need not be a mistake. */
    record Read(List<PrintedSheet> sheets, List<CellProblem> problems) {}

    static Read read(Grid grid) {
        PrintedLayout layout = new PrintedLayout(grid);
        int heading = layout.heading();
        if (heading >= 0) {
            layout.rows(heading + 1);
        }
        List<PrintedSheet> found = layout.sheets.values().stream()
                .filter(sheet -> !sheet.lines().isEmpty())
                .toList();
        return new Read(found, layout.problems);
    }

    private int heading() {
        for (int row = 0; row < Math.min(grid.rows(), DEEPEST_HEADING); row++) {
            Map<PrintedColumn, Integer> found = headings(row);
            if (found.containsKey(PrintedColumn.INDICATOR) && found.size() > 1) {
                columns.putAll(found);
                return row;
            }
            if (title.isEmpty()) {
                title = first(row);
            }
        }
        return -1;
    }

    private Map<PrintedColumn, Integer> headings(int row) {
        Map<PrintedColumn, Integer> found = new EnumMap<>(PrintedColumn.class);
        for (int column = 0; column < grid.columns(); column++) {
            for (PrintedColumn known : PrintedColumn.values()) {
                if (known.isHeading(grid.text(row, column))) {
                    found.putIfAbsent(known, column);
                }
            }
        }
        return found;
    }

    private String first(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (!grid.text(row, column).isEmpty()) {
                return grid.text(row, column);
            }
        }
        return "";
    }

    private void rows(int from) {
        for (int row = from; row < grid.rows(); row++) {
            boolean again = headings(row).size() > 2;
            if (grid.isEmpty(row) || again || isSum(row)) {
                continue;
            }
            if (isAcross(row)) {
                unread(row);
            } else {
                row(row);
            }
        }
    }

    /** One text across the table is a note, a heading of a group or the signatures, but no line. */
    private boolean isAcross(int row) {
        int indicator = columns.getOrDefault(PrintedColumn.INDICATOR, -1);
        return Stream.of(PrintedColumn.WEIGHT, PrintedColumn.METHOD)
                .anyMatch(other -> columns.containsKey(other) && grid.joined(row, indicator, columns.get(other)));
    }

    private void unread(int row) {
        String text = oneLine(cell(row, PrintedColumn.INDICATOR));
        if (!text.isEmpty()) {
            sheet().unread().add(Doubt.of("row-unread", String.valueOf(row + 1), text));
        }
    }

    private boolean isSum(int row) {
        String first = CellText.heading(first(row));
        return List.of("合计", "总计", "小计", "total", "sum").contains(first)
                || List.of("合计", "总计", "小计").contains(CellText.heading(cell(row, PrintedColumn.INDICATOR)));
    }

    private void row(int row) {
        String named = oneLine(cell(row, PrintedColumn.POSITION));
        if (!named.isEmpty()) {
            position = named;
        }
        String indicator = oneLine(cell(row, PrintedColumn.INDICATOR));
        String target = cell(row, PrintedColumn.TARGET);
        String weight = cell(row, PrintedColumn.WEIGHT);
        String method = cell(row, PrintedColumn.METHOD);
        if (indicator.isEmpty() && target.isEmpty() && weight.isEmpty() && method.isEmpty()) {
            return; // a position alone, or a note beside the table
        }
        PrintedSheet sheet = sheet();
        boolean further = further(row, PrintedColumn.INDICATOR) && further(row, PrintedColumn.WEIGHT);
        if (further && !sheet.lines().isEmpty() && named.equals(above(row))) {
            int last = sheet.lines().size() - 1;
            sheet.lines().set(last, sheet.lines().get(last).with(target, method));
            return;
        }
        sheet.lines()
                .add(new PrintedLine(
                        grid.name(),
                        row + 1,
                        checked(row, indicator),
                        target,
                        weight(row, weight),
                        Figures.isBare(weight),
                        method));
        tooLong(row);
    }

    /** The position that the row above stands under, as far as the cell of this row shows one. */
    private String above(int row) {
        String named = oneLine(cell(row, PrintedColumn.POSITION));
        return named.isEmpty() ? named : oneLine(cell(row - 1, PrintedColumn.POSITION));
    }

    /** Whether the cell belongs to the indicator above: empty, or the lower part of a merged one. */
    private boolean further(int row, PrintedColumn column) {
        Integer at = columns.get(column);
        return at == null || grid.continued(row, at) || grid.text(row, at).isEmpty();
    }

    private PrintedSheet sheet() {
        String name = !position.isEmpty() ? position : !title.isEmpty() ? oneLine(title) : grid.name();
        return sheets.computeIfAbsent(name, fresh -> new PrintedSheet(fresh, oneLine(title)));
    }

    private String checked(int row, String indicator) {
        if (indicator.isEmpty()) {
            report(row, PrintedColumn.INDICATOR, "indicator-missing");
        }
        return indicator;
    }

    private @Nullable BigDecimal weight(int row, String typed) {
        if (typed.isEmpty() || typed.matches("[-—–/、]+")) {
            return null;
        }
        BigDecimal weight = Figures.weight(typed);
        if (weight == null || weight.compareTo(BigDecimal.valueOf(1000)) > 0) {
            report(row, PrintedColumn.WEIGHT, "weight");
            return null;
        }
        return weight;
    }

    private void tooLong(int row) {
        for (PrintedColumn column : columns.keySet()) {
            if (cell(row, column).length() > LONGEST) {
                report(row, column, "too-long", String.valueOf(LONGEST));
            }
        }
    }

    private void report(int row, PrintedColumn column, String what, String... args) {
        problems.add(CellProblem.at(grid.place(row, columns.getOrDefault(column, -1)), what, args));
    }

    private String cell(int row, PrintedColumn column) {
        Integer at = columns.get(column);
        return at == null || row < 0 ? "" : grid.text(row, at);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", "");
    }
}
