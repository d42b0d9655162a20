package org.kaohe.schedule;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.CsvText;
import org.kaohe.organisation.WorkingDays;
import org.kaohe.workbook.CellProblem;
import org.kaohe.workbook.CellText;
import org.kaohe.workbook.Grid;
import org.kaohe.workbook.WorkbookFile;

/** Reads a handed-in file for one person and month: its name, the worksheet of the month, every row, the days together. */
final class ScheduleReader {

    private static final Pattern SUM = Pattern.compile("合计|小计|总计|total|sum", Pattern.CASE_INSENSITIVE);

    /** What came of it: the figures, or everything that is wrong. */
    record Reading(@Nullable Measured measured, List<CellProblem> problems) {

        static Reading refused(List<CellProblem> problems) {
            return new Reading(
                    null,
                    problems.stream()
                            .sorted(Comparator.comparingInt(CellProblem::row))
                            .toList());
        }
    }

    private final Frame frame;
    private final WorkingDays workingDays;
    private final List<CellProblem> problems = new ArrayList<>();

    private ScheduleReader(Frame frame, WorkingDays workingDays) {
        this.frame = frame;
        this.workingDays = workingDays;
    }

    static Reading read(Frame frame, WorkingDays workingDays, String fileName, byte[] content) {
        return new ScheduleReader(frame, workingDays).read(fileName, content);
    }

    private Reading read(String fileName, byte[] content) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFKC).strip();
        String expected = Normalizer.normalize(frame.fileName(), Normalizer.Form.NFKC);
        String ending = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ".csv" : ".xlsx";
        if (!name.equals(expected + ending)) {
            problems.add(ScheduleGrid.file("file-name", name, expected + ending));
        }
        List<Grid> grids = grids(ending, content);
        Optional<ScheduleGrid> grid = problems.stream().anyMatch(found -> !isName(found))
                ? Optional.empty()
                : ofMonth(grids.stream()
                        .flatMap(one -> ScheduleGrid.of(one).stream())
                        .toList());
        Optional<Measured> measured = grid.flatMap(this::measure);
        return problems.isEmpty() && measured.isPresent()
                ? new Reading(measured.get(), List.of())
                : Reading.refused(problems);
    }

    private static boolean isName(CellProblem problem) {
        return problem.messageKey().endsWith("file-name");
    }

    private List<Grid> grids(String ending, byte[] content) {
        if (ending.equals(".xlsx")) {
            WorkbookFile.Opened opened = WorkbookFile.open(content);
            problems.addAll(opened.problems());
            return opened.grids();
        }
        Optional<String> text = CsvText.decode(content);
        if (text.isEmpty()) {
            problems.add(ScheduleGrid.file("encoding"));
            return List.of();
        }
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text.get()))) {
            return List.of(Grid.of(
                    "CSV", parser.stream().map(row -> row.stream().toList()).toList()));
        } catch (IOException | UncheckedIOException e) {
            problems.add(ScheduleGrid.file("syntax"));
            return List.of();
        }
    }

    /** The only worksheet with the headings, or of several the one that is called like the month: 11月, 11, 2026-11. */
    private Optional<ScheduleGrid> ofMonth(List<ScheduleGrid> found) {
        if (found.isEmpty()) {
            problems.add(ScheduleGrid.file("no-heading"));
            return Optional.empty();
        }
        int month = frame.month().getMonthValue();
        Set<String> names =
                Set.of(month + "月", String.valueOf(month), frame.month().toString());
        List<ScheduleGrid> named = found.size() == 1
                ? found
                : found.stream()
                        .filter(grid -> names.contains(CellText.squeezed(grid.name())))
                        .toList();
        if (named.size() != 1) {
            problems.add(ScheduleGrid.file("several", month + "月"));
            return Optional.empty();
        }
        return Optional.of(named.get(0));
    }

    private Optional<Measured> measure(ScheduleGrid grid) {
        problems.addAll(new ScheduleHead(grid, frame).problems());
        List<ScheduleEntry> entries = new ArrayList<>();
        boolean readable = true;
        for (int row = grid.heading() + 1; row < grid.rows(); row++) {
            boolean sum = SUM.matcher(CellText.squeezed(grid.text(row, ScheduleColumn.DATE)))
                    .matches();
            if (sum || grid.isBlank(row)) {
                continue;
            }
            ScheduleCells cells = new ScheduleCells(grid, row);
            cells.read().ifPresent(entries::add);
            readable &= cells.problems().isEmpty();
            problems.addAll(cells.problems());
        }
        ScheduleMonth month = new ScheduleMonth(frame, workingDays, grid, entries);
        problems.addAll(month.problems(readable));
        return problems.isEmpty() ? Optional.of(month.measured()) : Optional.empty();
    }
}
