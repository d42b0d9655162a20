package org.kaohe.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the template look. */
final class TemplateStyles {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XSSFCellStyle heading;
    private final XSSFCellStyle label;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;

    TemplateStyles(XSSFWorkbook book) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        heading = wrapped(book);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        label = wrapped(book);
        label.setFont(bold);
        text = wrapped(book);
        quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle label() {
        return label;
    }

    XSSFCellStyle text() {
        return text;
    }

    /** A text that begins like a formula gets the mark that a leading apostrophe sets: it stays a text, also when edited. */
    XSSFCellStyle forText(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? quoted : text;
    }
}
