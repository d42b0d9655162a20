package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaohe.scoring.ScoringMethods;

/** The tab that says how the others are filled in, with the parameters of every scoring method. */
final class TemplateGuide {

    private static final int NOTES = 6;
    private static final int[] WIDTHS = {34, 60, 60};
    private static final int CHARACTER = 256;

    private TemplateGuide() {}

    static void add(XSSFWorkbook book, Labels labels, TemplateStyles styles) {
        XSSFSheet sheet = book.createSheet(labels.both("workbook.tab.guide"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= NOTES; i++) {
            rows.add(List.of(
                    String.valueOf(i), labels.chinese("workbook.guide." + i), labels.english("workbook.guide." + i)));
        }
        rows.add(List.of(
                labels.both("workbook.field.method"),
                labels.chinese("workbook.field.parameter"),
                labels.english("workbook.field.parameter")));
        for (String code : ScoringMethods.codes()) {
            String key = "workbook.parameters." + code;
            rows.add(List.of(Choices.METHOD.shown(code, labels), labels.chinese(key), labels.english(key)));
        }
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int column = 0; column < WIDTHS.length; column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(rows.get(i).get(column));
                cell.setCellStyle(column == 0 || i == NOTES ? styles.label() : styles.text());
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
        }
    }
}
