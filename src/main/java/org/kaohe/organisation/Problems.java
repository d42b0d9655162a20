package org.kaohe.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a file, so that everything is told at once. */
final class Problems {

    private final List<ImportProblem> found = new ArrayList<>();

    void add(int row, String column, String value, String key, String... args) {
        found.add(new ImportProblem(row, column, value, "organisation.import." + key, List.of(args)));
    }

    void ofFile(String key, String... args) {
        add(0, "", "", key, args);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ImportReport report(int rows, int added, int changed, int unchanged) {
        if (isEmpty()) {
            return new ImportReport(rows, added, changed, unchanged, List.of());
        }
        List<ImportProblem> byRow = found.stream()
                .sorted(Comparator.comparingInt(ImportProblem::row))
                .toList();
        return new ImportReport(rows, 0, 0, 0, byRow);
    }
}
