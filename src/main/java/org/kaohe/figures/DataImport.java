package org.kaohe.figures;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.appraisal.BroughtFigure;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.organisation.CsvText;
import org.kaohe.organisation.ImportProblem;
import org.kaohe.organisation.ImportReport;
import org.kaohe.period.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a department's table, everything or nothing; what is wrong is told by row, column and value. An empty cell changes nothing. */
@Service
@Transactional
public class DataImport {

    private final DataRequestRepository requests;
    private final DataDesk desk;
    private final DataTables tables;
    private final BroughtFigures brought;

    DataImport(DataRequestRepository requests, DataDesk desk, DataTables tables, BroughtFigures brought) {
        this.requests = requests;
        this.desk = desk;
        this.tables = tables;
        this.brought = brought;
    }

    /** A file, in any encoding that {@link CsvText} reads. */
    public ImportReport run(String number, byte[] file, String actor, boolean save) {
        return CsvText.decode(file).map(text -> run(number, text, actor, save)).orElseGet(() -> refused("encoding"));
    }

    /** @param save false for a dry run */
    public ImportReport run(String number, String text, String actor, boolean save) {
        DataRequest request = requests.findByNumber(number).orElseThrow();
        if (!desk.mayAnswer(request, actor)) {
            return refused("not-yours");
        }
        DataTable table = tables.of(request);
        DataFile file = DataFile.read(text, table);
        Plan plan = new Plan(table, new ArrayList<>(file.problems()));
        file.lines().forEach(plan::take);
        boolean readable = plan.problems.isEmpty();
        brought.bring(request.getDepartmentZh(), actor, plan.entries(), save && readable)
                .ifPresent(refusal -> refusal.problems().forEach(plan::refused));
        return plan.report(file.lines().size());
    }

    private static ImportReport refused(String key) {
        return new ImportReport(0, 0, 0, 0, List.of(DataFile.problem(0, "", "", key)));
    }

    /** What the rows would do to the table. */
    private static final class Plan {

        private static final String FIGURE = "-?\\d{1,12}(\\.\\d{1,6})?";

        private final DataTable table;
        private final List<ImportProblem> problems;
        private final Map<String, DataFile.Line> lines = new LinkedHashMap<>();
        private final Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
        private int added;
        private int changed;
        private int unchanged;

        Plan(DataTable table, List<ImportProblem> problems) {
            this.table = table;
            this.problems = problems;
        }

        void take(DataFile.Line line) {
            String who = Normalizer.normalize(line.who(), Normalizer.Form.NFKC);
            List<DataRow> found = table.rows().stream()
                    .filter(row -> row.number().equals(who) || row.person().equals(who))
                    .toList();
            if (found.size() != 1) {
                String key = found.isEmpty() ? "nobody" : "several";
                problems.add(DataFile.problem(line.row(), DataFile.NUMBER, line.who(), key));
                return;
            }
            DataRow row = found.get(0);
            if (lines.putIfAbsent(row.number(), line) != null) {
                problems.add(DataFile.problem(line.row(), DataFile.NUMBER, line.who(), "row-twice"));
                return;
            }
            line.cells().forEach((key, cell) -> take(line, row, key, cell));
        }

        private void take(DataFile.Line line, DataRow row, String key, String cell) {
            String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
            if (!row.asked().contains(key)) {
                problems.add(DataFile.problem(line.row(), key, cell, "not-asked"));
            } else if (!plain.matches(FIGURE)) {
                problems.add(DataFile.problem(line.row(), key, cell, "not-a-figure"));
            } else {
                take(row, key, new BigDecimal(plain));
            }
        }

        private void take(DataRow row, String key, BigDecimal figure) {
            BroughtFigure before = row.figure(key);
            if (before == null) {
                added++;
            } else if (before.figure().compareTo(figure) != 0) {
                changed++;
            } else {
                unchanged++;
                return;
            }
            figures.computeIfAbsent(row.number(), number -> new LinkedHashMap<>())
                    .put(key, figure);
        }

        Map<String, List<LineEntry>> entries() {
            Map<String, List<LineEntry>> entries = new HashMap<>();
            figures.forEach((number, cells) -> {
                Map<String, Map<String, BigDecimal>> byLine = new LinkedHashMap<>();
                cells.forEach((key, figure) -> {
                    DataColumn column = table.column(key).orElseThrow();
                    byLine.computeIfAbsent(column.line(), line -> new LinkedHashMap<>())
                            .put(column.label().key(), figure);
                });
                entries.put(
                        number,
                        byLine.entrySet().stream()
                                .map(line -> new LineEntry(line.getKey(), line.getValue(), null))
                                .toList());
            });
            return entries;
        }

        /** A refusal of the appraisal names it before a slash, then line and input. */
        void refused(Problem problem) {
            String[] field = problem.field().split("/", 2);
            DataFile.Line line = lines.get(field[0]);
            String column = field.length < 2 ? "" : field[1];
            problems.add(new ImportProblem(
                    line == null ? 0 : line.row(),
                    column,
                    line == null ? "" : line.cells().getOrDefault(column, line.who()),
                    problem.messageKey(),
                    problem.args()));
        }

        ImportReport report(int rows) {
            if (problems.isEmpty()) {
                return new ImportReport(rows, added, changed, unchanged, List.of());
            }
            List<ImportProblem> byRow = problems.stream()
                    .sorted(Comparator.comparingInt(ImportProblem::row))
                    .toList();
            return new ImportReport(rows, 0, 0, 0, byRow);
        }
    }
}
