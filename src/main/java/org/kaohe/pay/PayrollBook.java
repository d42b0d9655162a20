package org.kaohe.pay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table of a payroll file as a workbook of one sheet: words are text, whatever they begin with, and amounts are numbers. */
final class PayrollBook {

    private static final int WIDTH = 15 * 256;
    private static final int COUNT = 1;
    private static final String MONEY = "0.00";

    private PayrollBook() {}

    /** @param table as {@link PayrollText} has it: headings, one row a person, the totals */
    static byte[] write(String name, List<List<String>> table) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(name);
            XSSFCellStyle money = book.createCellStyle();
            money.setDataFormat((short) BuiltinFormats.getBuiltinFormat(MONEY));
            for (List<String> cells : table) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                boolean heading = row.getRowNum() == 0;
                boolean last = row.getRowNum() == table.size() - 1;
                for (int column = 0; column < cells.size(); column++) {
                    fill(row.createCell(column), cells.get(column), heading, last, money);
                }
            }
            for (int column = 0; column < PayrollText.COLUMNS; column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory", e);
        }
    }

    /** The table that a workbook holds, amounts with two decimals. */
    static List<List<String>> read(byte[] content) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFSheet sheet = book.getSheetAt(0);
            return IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .map(PayrollBook::texts)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory", e);
        }
    }

    private static void fill(XSSFCell cell, String text, boolean heading, boolean last, XSSFCellStyle money) {
        boolean amount = !heading && cell.getColumnIndex() >= PayrollText.WORDS && !text.isEmpty();
        if (amount) {
            cell.setCellValue(new BigDecimal(text).doubleValue());
            cell.setCellStyle(money);
        } else if (last && cell.getColumnIndex() == COUNT) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private static List<String> texts(XSSFRow row) {
        return IntStream.range(0, PayrollText.COLUMNS)
                .mapToObj(row::getCell)
                .map(PayrollBook::text)
                .toList();
    }

    private static String text(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC ->
                cell.getColumnIndex() == COUNT
                        ? String.valueOf((int) cell.getNumericCellValue())
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .setScale(2)
                                .toPlainString();
            default -> cell.getStringCellValue();
        };
    }
}
