package org.kaohe.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The drop-downs: their words stand on a hidden worksheet, since a list written into a cell has 255 characters at most. */
final class TemplateLists {

    private static final int LAST_ROW = 500;

    private final XSSFWorkbook book;
    private final Labels labels;
    private final XSSFSheet sheet;
    private final Map<Choices, String> ranges = new EnumMap<>(Choices.class);

    TemplateLists(XSSFWorkbook book, Labels labels) {
        this.book = book;
        this.labels = labels;
        this.sheet = book.createSheet(labels.both("workbook.tab.lists"));
        for (Choices choices : Choices.values()) {
            ranges.put(choices, write(choices));
        }
    }

    private String write(Choices choices) {
        List<String> shown = choices.shown(labels);
        int column = choices.ordinal();
        for (int i = 0; i < shown.size(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(shown.get(i));
        }
        return range(sheet.getSheetName(), column, 0, shown.size() - 1);
    }

    private static String range(String name, int column, int from, int to) {
        String letter = CellReference.convertNumToColString(column);
        return "'" + name.replace("'", "''") + "'!$" + letter + "$" + (from + 1) + ":$" + letter + "$" + (to + 1);
    }

    /** The drop-down of a column, if it has one: choices, or the lines and groups that the workbook itself names. */
    void choose(XSSFSheet tab, Tab of, Field field, int column) {
        String words = words(of, field);
        if (words != null) {
            add(tab, words, 1, LAST_ROW, column, field.choices() != null);
        }
    }

    void choose(XSSFSheet tab, Choices choices, int from, int to, int column) {
        add(tab, ranges.getOrDefault(choices, ""), from, to, column, true);
    }

    private @Nullable String words(Tab of, Field field) {
        if (field.choices() != null) {
            return ranges.get(field.choices());
        }
        if (field.path().equals("line")) {
            return range(labels.both(Tab.LINES.label()), Tab.LINES.column("code"), 1, LAST_ROW);
        }
        return of == Tab.LINES && field.path().equals("group")
                ? range(labels.both(Tab.GROUPS.label()), Tab.GROUPS.column("code"), 1, LAST_ROW)
                : null;
    }

    private static void add(XSSFSheet tab, String words, int from, int to, int column, boolean strict) {
        DataValidationHelper helper = tab.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(words), new CellRangeAddressList(from, to, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(strict);
        tab.addValidationData(validation);
    }

    void hide() {
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
}
