package org.kaohe.figures;

import java.util.List;
import java.util.Optional;

/** What one department is asked for in one period, and what it has brought: people by figures. */
public record DataTable(List<DataColumn> columns, List<DataRow> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public int missing() {
        return rows.stream().mapToInt(DataRow::missing).sum();
    }

    /** The rows that lack something. */
    public List<DataRow> incomplete() {
        return rows.stream().filter(row -> row.missing() > 0).toList();
    }

    Optional<DataColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
