package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of the template while it is being filled. */
final class TemplateBook {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,11}|(?:0|[1-9][0-9]{0,7})\\.[0-9]{0,5}[1-9]");
    private static final int CHARACTER = 256;

    private final XSSFWorkbook book;
    private final Labels labels;
    private final TemplateStyles styles;
    private final Map<Tab, XSSFSheet> sheets = new EnumMap<>(Tab.class);

    TemplateBook(XSSFWorkbook book, Labels labels) {
        this.book = book;
        this.labels = labels;
        this.styles = new TemplateStyles(book);
        for (Tab tab : Tab.values()) {
            sheets.put(tab, open(tab));
        }
    }

    private XSSFSheet open(Tab tab) {
        XSSFSheet sheet = book.createSheet(labels.both(tab.label()));
        XSSFRow head = sheet.createRow(0);
        if (tab == Tab.SHEET) {
            heading(head, 0, "workbook.field.field", 34);
            heading(head, 1, "workbook.field.value", 70);
        } else {
            for (int i = 0; i < tab.fields().size(); i++) {
                Field field = tab.fields().get(i);
                heading(head, i, field.label(), field.width());
            }
        }
        sheet.createFreezePane(tab == Tab.LINES ? 1 : 0, 1);
        return sheet;
    }

    private void heading(XSSFRow head, int column, String label, int width) {
        XSSFCell cell = head.createCell(column);
        cell.setCellValue(labels.chinese(label) + "\n" + labels.english(label));
        cell.setCellStyle(styles.heading());
        head.getSheet().setColumnWidth(column, Math.max(width, 8) * CHARACTER);
        head.setHeightInPoints(34);
    }

    /** The first tab: a row a field, whether it has a value or not. */
    void fillSheet(Map<String, String> values) {
        for (Field field : Tab.SHEET.fields()) {
            XSSFRow row = next(Tab.SHEET);
            XSSFCell name = row.createCell(0);
            name.setCellValue(labels.both(field.label()));
            name.setCellStyle(styles.label());
            text(row, 1, field.shown(values.getOrDefault(field.path(), ""), labels));
        }
    }

    /** Paths with their values at the end of the first tab. */
    void addRows(Tab tab, Map<String, String> values) {
        values.forEach((path, value) -> {
            XSSFRow row = next(tab);
            text(row, 0, path);
            text(row, 1, value);
        });
    }

    /** A row with a value in each column that has one; returns the values that have no column. */
    Map<String, String> addRow(Tab tab, Map<String, String> values) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        XSSFRow row = next(tab);
        for (int i = 0; i < tab.fields().size(); i++) {
            Field field = tab.fields().get(i);
            String value = rest.remove(field.path());
            if (value != null) {
                text(row, i, field.shown(value, labels));
            }
        }
        return rest;
    }

    private XSSFRow next(Tab tab) {
        XSSFSheet sheet = sheet(tab);
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private XSSFSheet sheet(Tab tab) {
        return Objects.requireNonNull(sheets.get(tab));
    }

    /** A number as a number; a text that a spreadsheet could take for a formula is marked as text. */
    private void text(Row row, int column, String value) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        if (NUMBER.matcher(value).matches()) {
            cell.setCellValue(new BigDecimal(value).doubleValue());
            cell.setCellStyle(styles.text());
        } else {
            cell.setCellValue(value);
            cell.setCellStyle(styles.forText(value));
        }
    }

    /** Adds what needs the finished tabs: the guide, the drop-downs. */
    void finish() {
        TemplateGuide.add(book, labels, styles);
        TemplateLists lists = new TemplateLists(book, labels);
        int row = 1;
        for (Field field : Tab.SHEET.fields()) {
            if (field.choices() != null) {
                lists.choose(sheet(Tab.SHEET), field.choices(), row, row, 1);
            }
            row++;
        }
        for (Tab tab : Tab.values()) {
            List<Field> fields = tab == Tab.SHEET ? List.of() : tab.fields();
            for (int i = 0; i < fields.size(); i++) {
                lists.choose(sheet(tab), tab, fields.get(i), i);
            }
        }
        lists.hide();
        book.setActiveSheet(0);
    }
}
