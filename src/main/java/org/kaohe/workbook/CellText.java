package org.kaohe.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** What somebody sees in a cell, as text: 0.95 in a cell formatted as percent is {@code 95%}, half past eight {@code 08:30}. */
public final class CellText {

    /** Stands for a cell that holds an error such as #REF!; no sheet says that. */
    static final String ERROR = "#ERROR";

    private CellText() {}

    static String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> tidy(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> ERROR;
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            boolean time = cell.getNumericCellValue() < 1;
            return time ? moment.toLocalTime().toString() : moment.toLocalDate().toString();
        }
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && format.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Without the spaces around it, the non-breaking and the full-width ones too, and with one kind of line end. */
    static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = lines.length();
        while (from < to && isSpace(lines.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(lines.charAt(to - 1))) {
            to--;
        }
        return lines.substring(from, to);
    }

    /** Full-width digits, letters, brackets and percent signs become the usual ones; no spaces are left. */
    public static String squeezed(String text) {
        String usual = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder squeezed = new StringBuilder();
        usual.chars().filter(c -> !isSpace((char) c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    /** For comparing headings: squeezed, small letters, no punctuation. */
    public static String heading(String text) {
        return squeezed(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
