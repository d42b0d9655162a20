package org.kaohe.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDocument;
import org.kaohe.catalogue.SheetReading;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.workbook.WorkbookReading.Layout;
import org.kaohe.workbook.WorkbookReading.Understood;
import org.kaohe.workbook.WorkbookReading.Unreadable;
import org.springframework.stereotype.Service;

/** Understands a file that HR hands in: the template, the common printed layout, or a sheet as YAML. It saves nothing. */
@Service
public class SheetFiles {

    private final Catalogue catalogue;
    private final Labels labels;

    SheetFiles(Catalogue catalogue, Labels labels) {
        this.catalogue = catalogue;
        this.labels = labels;
    }

    public WorkbookReading read(String name, byte[] file) {
        if (name.matches("(?i).*\\.(yaml|yml|json)")) {
            return yaml(file);
        }
        WorkbookFile.Opened opened = WorkbookFile.open(file);
        List<Grid> grids = opened.grids();
        if (grids.isEmpty() && !opened.problems().isEmpty()) {
            return new Unreadable(opened.problems());
        }
        WorkbookReading reading = TemplateReader.isTemplate(grids, labels) ? template(grids) : printed(grids);
        return opened.problems().isEmpty() ? reading : new Unreadable(together(opened.problems(), reading));
    }

    /** The cells that show an error, and whatever else is wrong elsewhere, so that nobody mends a file one cell at a time. */
    private static List<CellProblem> together(List<CellProblem> errors, WorkbookReading reading) {
        List<CellProblem> all = new ArrayList<>(errors);
        if (reading instanceof Unreadable unreadable) {
            unreadable.problems().stream()
                    .filter(problem -> errors.stream().noneMatch(problem::isAtCellOf))
                    .forEach(all::add);
        }
        return all;
    }

    private WorkbookReading template(List<Grid> grids) {
        ReadValues values = TemplateReader.read(grids, labels);
        if (!values.problems().isEmpty()) {
            return new Unreadable(values.problems());
        }
        return new TemplateSheet(catalogue, values).read();
    }

    private WorkbookReading printed(List<Grid> grids) {
        List<CellProblem> problems = new ArrayList<>();
        List<PrintedSheet> sheets = new ArrayList<>();
        for (Grid grid : grids) {
            PrintedLayout.Read read = PrintedLayout.read(grid);
            sheets.addAll(read.sheets());
            problems.addAll(read.problems());
        }
        if (sheets.isEmpty() && problems.isEmpty()) {
            problems.add(CellProblem.file("no-table"));
        }
        if (!problems.isEmpty()) {
            return new Unreadable(problems);
        }
        DraftMaker maker = new DraftMaker(catalogue, Phrasebook.of(catalogue), labels);
        List<DraftSheet> drafts = new ArrayList<>();
        for (PrintedSheet sheet : sheets) {
            maker.make(sheet, drafts, problems);
        }
        return problems.isEmpty() ? new Understood(Layout.PRINTED, drafts) : new Unreadable(problems);
    }

    private WorkbookReading yaml(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Unreadable(List.of(CellProblem.file("not-utf-8")));
        }
        SheetReading reading = catalogue.read(text);
        if (reading instanceof SheetUnreadable unreadable) {
            return new Unreadable(unreadable.problems().stream()
                    .map(problem -> new CellProblem(
                            "", problem.row(), problem.path(), "", problem.messageKey(), problem.args()))
                    .distinct()
                    .toList());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        SheetDocument.parse(text).forEach((key, value) -> values.put(String.valueOf(key), value));
        DraftSheet draft = new DraftSheet(values, ((SheetRead) reading).definition(), List.of());
        return new Understood(Layout.YAML, List.of(draft));
    }
}
