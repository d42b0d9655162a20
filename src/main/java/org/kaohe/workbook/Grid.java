package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The texts of one worksheet; every cell of a merged range shows what the range shows. */
public final class Grid {

    private record At(int row, int column) {}

    private final String name;
    private final Map<At, String> texts = new HashMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int rows;
    private int columns;

    private Grid(String name) {
        this.name = name;
    }

    /** Rows of texts, as another kind of file has them. */
    public static Grid of(String name, List<List<String>> rows) {
        Grid grid = new Grid(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.put(row, column, CellText.tidy(rows.get(row).get(column)));
            }
        }
        return grid;
    }

    static Grid of(Sheet sheet) {
        Grid grid = new Grid(sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.put(cell.getRowIndex(), cell.getColumnIndex(), CellText.of(cell));
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            grid.merged.add(range);
        }
        return grid;
    }

    private void put(int row, int column, String text) {
        if (!text.isEmpty()) {
            texts.put(new At(row, column), text);
            rows = Math.max(rows, row + 1);
            columns = Math.max(columns, column + 1);
        }
    }

    public String name() {
        return name;
    }

    /** Rows down to the last one with a text. */
    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public String text(int row, int column) {
        CellRangeAddress range = range(row, column);
        return range == null ? own(row, column) : own(range.getFirstRow(), range.getFirstColumn());
    }

    /** Whether the cell is part of a merged range that begins in a row above. */
    boolean continued(int row, int column) {
        CellRangeAddress range = range(row, column);
        return range != null && range.getFirstRow() < row;
    }

    /** Whether the cell shows what another cell of its merged range holds. */
    public boolean covered(int row, int column) {
        CellRangeAddress range = range(row, column);
        return range != null && (range.getFirstRow() < row || range.getFirstColumn() < column);
    }

    /** Whether both cells of the row belong to one merged range. */
    boolean joined(int row, int column, int other) {
        CellRangeAddress range = range(row, column);
        return range != null && range.isInRange(row, other);
    }

    /** What is wrong with a cell, or below column 0 with a row, or below row 0 with the worksheet. */
    public CellProblem problem(int row, int column, String messageKey, String... args) {
        return new Place(name, row, column, row < 0 || column < 0 ? "" : text(row, column))
                .problem(messageKey, List.of(args));
    }

    boolean isEmpty(int row) {
        for (int column = 0; column < columns; column++) {
            if (!own(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    Place place(int row, int column) {
        return new Place(name, row, column, column < 0 ? "" : text(row, column));
    }

    /** Every cell that shows an error instead of a value. */
    List<CellProblem> errors() {
        return texts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(CellText.ERROR))
                .map(entry -> CellProblem.at(
                        place(entry.getKey().row(), entry.getKey().column()), "error-cell"))
                .toList();
    }

    private String own(int row, int column) {
        return texts.getOrDefault(new At(row, column), "");
    }

    private @Nullable CellRangeAddress range(int row, int column) {
        for (CellRangeAddress range : merged) {
            if (range.isInRange(row, column)) {
                return range;
            }
        }
        return null;
    }
}
