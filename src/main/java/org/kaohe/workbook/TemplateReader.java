package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the template back: the values of the sheet, and in which cell each of them stands. */
final class TemplateReader {

    private final Labels labels;
    private final List<Grid> grids;
    private final ReadValues values = new ReadValues();

    private TemplateReader(List<Grid> grids, Labels labels) {
        this.grids = grids;
        this.labels = labels;
    }

    /** Whether this is the template: it has the two tabs that no sheet is without. */
    static boolean isTemplate(List<Grid> grids, Labels labels) {
        return find(Tab.SHEET, grids, labels).isPresent()
                && find(Tab.LINES, grids, labels).isPresent();
    }

    static ReadValues read(List<Grid> grids, Labels labels) {
        TemplateReader reader = new TemplateReader(grids, labels);
        reader.read();
        return reader.values;
    }

    private static Optional<Grid> find(Tab tab, List<Grid> grids, Labels labels) {
        return grids.stream()
                .filter(grid -> labels.means(tab.label(), grid.name()))
                .findFirst();
    }

    private void read() {
        Map<String, Place> extra = new LinkedHashMap<>();
        find(Tab.SHEET, grids, labels).ifPresent(grid -> sheet(grid, extra));
        values.emptyList(Tab.LINES.list());
        for (Tab tab : Tab.lists()) {
            find(tab, grids, labels).ifPresent(grid -> list(tab, grid));
        }
        Map<String, Integer> lines = lines();
        find(Tab.INPUTS, grids, labels).ifPresent(grid -> inputs(grid, lines));
        find(Tab.PARAMETERS, grids, labels).ifPresent(grid -> parameters(grid, lines));
        extra.forEach(values::put);
    }

    private void sheet(Grid grid, Map<String, Place> extra) {
        for (int row = 0; row < grid.rows(); row++) {
            String typed = grid.text(row, 0);
            Place place = grid.place(row, 1);
            Optional<Field> field = Tab.SHEET.fields().stream()
                    .filter(known -> known.path().equals(typed) || labels.means(known.label(), typed))
                    .findFirst();
            if (field.isPresent()) {
                values.put(field.get().path(), place, field.get().meant(place.value(), labels));
            } else if (Leaves.isPath(typed) && !place.value().isEmpty()) {
                extra.put(typed, place);
            } else if (!place.value().isEmpty() && !labels.means("workbook.field.field", typed)) {
                values.report(CellProblem.at(grid.place(row, 0), "unknown-field"));
            }
        }
    }

    /** The fields in the columns of a tab, by the headings of its first row. */
    private Map<Integer, Field> columns(Tab tab, Grid grid) {
        Map<Integer, Field> columns = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            String typed = grid.text(0, column);
            Optional<Field> field = tab.fields().stream()
                    .filter(known -> known.path().equals(typed) || labels.means(known.label(), typed))
                    .findFirst();
            if (field.isEmpty()) {
                if (!typed.isEmpty()) {
                    values.report(CellProblem.at(grid.place(0, column), "unknown-column"));
                }
            } else if (columns.containsValue(field.get())) {
                values.report(CellProblem.at(grid.place(0, column), "column-twice"));
            } else {
                columns.put(column, field.get());
            }
        }
        return columns;
    }

    private void list(Tab tab, Grid grid) {
        Map<Integer, Field> columns = columns(tab, grid);
        int index = 0;
        for (int row = 1; row < grid.rows(); row++) {
            if (!grid.isEmpty(row)) {
                row(grid, row, columns, tab.list() + "[" + index++ + "]");
            }
        }
    }

    private void row(Grid grid, int row, Map<Integer, Field> columns, String at) {
        values.at(at, grid.place(row, -1));
        for (Map.Entry<Integer, Field> column : columns.entrySet()) {
            Field field = column.getValue();
            if (!field.path().equals("line")) {
                Place place = grid.place(row, column.getKey());
                values.put(at + "." + field.path(), place, field.meant(place.value(), labels));
            }
        }
    }

    /** Where each line stands in the list, by what the other tabs call it. */
    private Map<String, Integer> lines() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        List<String> codes = values.texts(Tab.LINES.list(), "code");
        for (int i = 0; i < codes.size(); i++) {
            int times = seen.merge(codes.get(i), 1, Integer::sum);
            lines.put(times == 1 ? codes.get(i) : codes.get(i) + "#" + times, i);
        }
        return lines;
    }

    private void inputs(Grid grid, Map<String, Integer> lines) {
        Map<Integer, Field> columns = columns(Tab.INPUTS, grid);
        Map<Integer, Integer> counts = new HashMap<>();
        each(grid, columns, lines, (row, line) -> {
            int index = counts.merge(line, 1, Integer::sum) - 1;
            row(grid, row, columns, "lines[" + line + "].inputs[" + index + "]");
        });
    }

    private void parameters(Grid grid, Map<String, Integer> lines) {
        Map<Integer, Field> columns = columns(Tab.PARAMETERS, grid);
        List<Runnable> later = new ArrayList<>();
        each(grid, columns, lines, (row, line) -> {
            Place name = place(grid, row, columns, "parameter");
            Place value = place(grid, row, columns, "value");
            boolean ofLine = name.value().startsWith(SheetWorkbooks.OF_LINE);
            String path = ofLine
                    ? name.value().substring(SheetWorkbooks.OF_LINE.length())
                    : SheetWorkbooks.OF_METHOD + name.value();
            if (!Leaves.isPath(path)) {
                values.report(CellProblem.at(name, "parameter"));
            } else {
                later.add(() -> values.put("lines[" + line + "]." + path, value));
            }
        });
        later.forEach(Runnable::run);
    }

    private interface OfLine {
        void take(int row, int line);
    }

    private void each(Grid grid, Map<Integer, Field> columns, Map<String, Integer> lines, OfLine taker) {
        for (int row = 1; row < grid.rows(); row++) {
            if (grid.isEmpty(row)) {
                continue;
            }
            Place line = place(grid, row, columns, "line");
            Integer index = lines.get(line.value());
            if (index == null) {
                values.report(CellProblem.at(line, "unknown-line"));
            } else {
                taker.take(row, index);
            }
        }
    }

    private static Place place(Grid grid, int row, Map<Integer, Field> columns, String path) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().path().equals(path))
                .findFirst()
                .map(column -> grid.place(row, column.getKey()))
                .orElseGet(() -> new Place(grid.name(), row, -1, ""));
    }
}
