package org.kaohe.pay;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The text of a payroll file: a line of headings, one a person, and a last one with count and totals. A cell with words
 * that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class PayrollText {

    static final int COLUMNS = 10;

    /** So many columns are words; the others are amounts. */
    static final int WORDS = 4;

    private static final String FORMULA = "=+-@＝＋－＠";
    private static final int TOTAL = 8;
    private static final int CHANGE = 9;
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private PayrollText() {}

    /** What of a row is words. */
    record Words(String number, String name, String department, String period) {}

    record Line(Words words, PayrollRow row) {}

    /** The cells of the file, row by row. */
    static List<List<String>> table(List<String> headings, List<Line> lines, String totalHeading) {
        List<List<String>> table = new ArrayList<>();
        table.add(headings);
        lines.forEach(line -> table.add(cells(line)));
        table.add(last(lines.stream().map(Line::row).toList(), totalHeading));
        return table;
    }

    static String write(List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            for (List<String> row : table) {
                for (String cell : row.subList(0, WORDS)) {
                    printer.print(defused(cell));
                }
                printer.printRecord(row.subList(WORDS, COLUMNS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads the text again and compares its lines and its last line with the ledger.
     *
     * @throws IllegalStateException when they differ; such a file must not leave
     */
    static void verify(String text, long people, BigDecimal total, BigDecimal change) {
        try (CSVParser parser = CSV.parse(new StringReader(text))) {
            List<CSVRecord> all = parser.getRecords();
            List<CSVRecord> lines = all.subList(1, all.size() - 1);
            CSVRecord last = all.get(all.size() - 1);
            boolean same = lines.size() == people
                    && Long.parseLong(last.get(1)) == people
                    && says(lines, last, TOTAL, total)
                    && says(lines, last, CHANGE, change);
            if (!same) {
                throw new IllegalStateException("The file has " + lines.size() + " people, " + sum(lines, TOTAL)
                        + " and "
                        + sum(lines, CHANGE) + " since the file before, the ledger " + people + ", " + total + " and "
                        + change);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean says(List<CSVRecord> lines, CSVRecord last, int column, BigDecimal expected) {
        return sum(lines, column).compareTo(expected) == 0 && new BigDecimal(last.get(column)).compareTo(expected) == 0;
    }

    private static BigDecimal sum(List<CSVRecord> lines, int column) {
        return sum(lines.stream().map(line -> new BigDecimal(line.get(column))).toList());
    }

    /** Words as words, whatever they begin with. */
    static String defused(String words) {
        String shown = words.strip();
        boolean formula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
        boolean control = !words.isEmpty() && (words.charAt(0) == '\t' || words.charAt(0) == '\r');
        return formula || control ? "'" + words : words;
    }

    private static List<String> cells(Line line) {
        Words words = line.words();
        PayrollRow row = line.row();
        return List.of(
                words.number(),
                words.name(),
                words.department(),
                words.period(),
                row.score().toPlainString(),
                row.base().toPlainString(),
                row.bonus().toPlainString(),
                row.corrections().toPlainString(),
                row.total().toPlainString(),
                row.changed().toPlainString());
    }

    private static List<String> last(List<PayrollRow> rows, String totalHeading) {
        BigDecimal bonus = sum(rows.stream().map(PayrollRow::bonus).toList());
        BigDecimal corrections = sum(rows.stream().map(PayrollRow::corrections).toList());
        BigDecimal changes = sum(rows.stream().map(PayrollRow::changed).toList());
        return List.of(
                totalHeading,
                String.valueOf(rows.size()),
                "",
                "",
                "",
                "",
                bonus.toPlainString(),
                corrections.toPlainString(),
                bonus.add(corrections).toPlainString(),
                changes.toPlainString());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
