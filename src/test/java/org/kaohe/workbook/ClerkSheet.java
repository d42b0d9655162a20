package org.kaohe.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook typed the way a clerk does: a number becomes a number cell, {@code 40%!} one formatted as percent. */
final class ClerkSheet {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle percent = book.createCellStyle();
    private Sheet sheet;

    ClerkSheet(String name) {
        percent.setDataFormat(book.createDataFormat().getFormat("0%"));
        sheet = book.createSheet(name);
    }

    ClerkSheet sheet(String name) {
        sheet = book.createSheet(name);
        return this;
    }

    ClerkSheet row(Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (values[i] instanceof String text && text.endsWith("%!")) {
                cell.setCellValue(Double.parseDouble(text.substring(0, text.length() - 2)) / 100);
                cell.setCellStyle(percent);
            } else if (values[i] != null) {
                cell.setCellValue(values[i].toString());
            }
        }
        return this;
    }

    ClerkSheet skip(int rows) {
        sheet.createRow(sheet.getLastRowNum() + rows);
        return this;
    }

    ClerkSheet merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Puts something into a cell that a sheet has already. */
    static byte[] edited(byte[] workbook, String sheetName, int row, int column, Object value) {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getSheet(sheetName);
            Row at = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
            Cell cell = at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(String.valueOf(value));
            }
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes(book);
    }

    static byte[] bytes(XSSFWorkbook book) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
