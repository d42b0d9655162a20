package org.kaohe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of one table to fill in.
 *
 * @param rows texts from the first row on
 * @param heading the row with the headings, from 0; what is below stays in sight under it
 * @param choices the words that a column offers, by the column from 0
 */
public record TableBook(String sheet, List<List<String>> rows, int heading, Map<Integer, List<String>> choices) {

    private static final int WIDTH = 15 * 256;
    private static final int SPARE_ROWS = 200;

    public TableBook {
        rows = List.copyOf(rows);
        choices = Map.copyOf(choices);
    }

    public byte[] write() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet tab = book.createSheet(sheet);
            TemplateStyles styles = new TemplateStyles(book);
            for (int i = 0; i < rows.size(); i++) {
                row(tab.createRow(i), rows.get(i), i == heading, styles);
            }
            for (int column = 0; column < rows.get(heading).size(); column++) {
                tab.setColumnWidth(column, WIDTH);
            }
            tab.createFreezePane(0, heading + 1);
            choices.forEach((column, words) -> choose(tab, column, words));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory", e);
        }
    }

    private static void row(XSSFRow row, List<String> texts, boolean heading, TemplateStyles styles) {
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(heading ? styles.heading() : styles.forText(texts.get(i)));
        }
    }

    private void choose(XSSFSheet tab, int column, List<String> words) {
        DataValidationHelper helper = tab.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(heading + 1, rows.size() + SPARE_ROWS, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        tab.addValidationData(validation);
    }
}
