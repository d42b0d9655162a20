package org.kaohe.schedule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kaohe.workbook.CellProblem;
import org.kaohe.workbook.Grid;

/** A worksheet with the headings of a work schedule: where each column is, and how a place in it is named. */
final class ScheduleGrid {

    private static final int HEADING_WITHIN = 20;
    private static final String KEY = "schedule.problem.";

    private final Grid grid;
    private final int heading;
    private final Map<ScheduleColumn, Integer> columns = new EnumMap<>(ScheduleColumn.class);

    private ScheduleGrid(Grid grid, int heading) {
        this.grid = grid;
        this.heading = heading;
        for (int column = 0; column < grid.columns(); column++) {
            int at = column;
            ScheduleColumn.read(grid.text(heading, column)).ifPresent(found -> columns.putIfAbsent(found, at));
        }
    }

    /** Empty where no row has both the date and the attendance as headings. */
    static Optional<ScheduleGrid> of(Grid grid) {
        return IntStream.range(0, Math.min(HEADING_WITHIN, grid.rows()))
                .mapToObj(row -> new ScheduleGrid(grid, row))
                .filter(found -> List.of(ScheduleColumn.values()).stream()
                        .allMatch(column -> !column.needed() || found.columns.containsKey(column)))
                .findFirst();
    }

    String name() {
        return grid.name();
    }

    Grid grid() {
        return grid;
    }

    int heading() {
        return heading;
    }

    int rows() {
        return grid.rows();
    }

    /** Empty where the file does not have the column. */
    String text(int row, ScheduleColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : grid.text(row, at);
    }

    boolean isBlank(int row) {
        return columns.keySet().stream().allMatch(column -> text(row, column).isEmpty());
    }

    boolean isCovered(int row, ScheduleColumn column) {
        Integer at = columns.get(column);
        return at != null && grid.covered(row, at);
    }

    CellProblem problem(int row, ScheduleColumn column, String what, String... args) {
        CellProblem found = grid.problem(row, columns.getOrDefault(column, -1), KEY + what, args);
        String name = (found.column() + " " + column.zh()).strip();
        return new CellProblem(found.sheet(), found.row(), name, found.value(), found.messageKey(), found.args());
    }

    static CellProblem file(String what, String... args) {
        return new CellProblem("", 0, "", "", KEY + what, List.of(args));
    }
}
