package org.kaohe.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayrollTextTest {

    private static final List<String> HEADINGS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @Test
    void one_row_a_person_and_a_last_line_with_count_and_totals() {
        String text = PayrollText.write(PayrollText.table(
                HEADINGS,
                List.of(line("10007", "毛演示", "-100.00", "-100.00"), line("10012", "车, \"小\"修", "0.00", "0.00")),
                "Total"));

        assertThat(text.split("\r\n"))
                .containsExactly(
                        "a,b,c,d,e,f,g,h,i,j",
                        "10007,毛演示,Service,2026M11,88.00,1000.00,880.00,-100.00,780.00,-100.00",
                        "10012,\"车, \"\"小\"\"修\",Service,2026M11,88.00,1000.00,880.00,0.00,880.00,0.00",
                        "Total,2,,,,,1760.00,-100.00,1660.00,-100.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\rx", "＝1", "＋1"})
    void words_that_a_spreadsheet_would_compute_are_defused(String words) {
        assertThat(PayrollText.defused(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"毛演示", "A-1", "", "O'Hara"})
    void other_words_stay_as_they_are(String words) {
        assertThat(PayrollText.defused(words)).isEqualTo(words);
    }

    @Test
    void a_file_that_differs_from_the_ledger_does_not_leave() {
        String text =
                PayrollText.write(PayrollText.table(HEADINGS, List.of(line("10007", "=毛", "0.00", "80.00")), "Total"));

        BigDecimal total = new BigDecimal("880.00");
        BigDecimal change = new BigDecimal("80.00");

        PayrollText.verify(text, 1, new BigDecimal("880"), new BigDecimal("80"));
        for (Runnable wrong : Arrays.<Runnable>asList(
                () -> PayrollText.verify(text, 1, new BigDecimal("880.01"), change),
                () -> PayrollText.verify(text, 2, total, change),
                () -> PayrollText.verify(text, 1, total, new BigDecimal("80.01")),
                () -> PayrollText.verify(text.replace("880.00,80.00\r\nT", "990.00,80.00\r\nT"), 1, total, change),
                () -> PayrollText.verify(text.replace("880.00,80.00\r\nT", "880.00,90.00\r\nT"), 1, total, change),
                () -> PayrollText.verify(text.substring(0, text.length() - 7) + "90.00\r\n", 1, total, change))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_workbook_has_words_as_text_and_amounts_as_numbers_and_says_the_same() throws IOException {
        List<List<String>> table = PayrollText.table(
                HEADINGS,
                List.of(line("10007", "=1+1", "-100.10", "-100.10"), line("010012", "车小修", "0.00", "0.00")),
                "Total");

        byte[] content = PayrollBook.write("2026M11", table);

        assertThat(PayrollBook.read(content)).isEqualTo(table);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFRow person = book.getSheet("2026M11").getRow(1);
            assertThat(person.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(person.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(person.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(person.getCell(8).getNumericCellValue()).isEqualTo(779.90);
            assertThat(person.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("0.00");
            XSSFRow last = book.getSheet("2026M11").getRow(3);
            assertThat(last.getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(last.getCell(8).getNumericCellValue()).isEqualTo(1659.90);
        }
    }

    private static PayrollText.Line line(String number, String name, String corrections, String changed) {
        return new PayrollText.Line(
                new PayrollText.Words(number, name, "Service", "2026M11"),
                new PayrollRow(
                        number,
                        "service",
                        new BigDecimal("88.00"),
                        new BigDecimal("1000.00"),
                        new BigDecimal("880.00"),
                        new BigDecimal(corrections),
                        new BigDecimal(changed)));
    }
}
