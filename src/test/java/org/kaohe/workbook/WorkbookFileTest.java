package org.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.workbook.WorkbookReading.Understood;
import org.kaohe.workbook.WorkbookReading.Unreadable;

class WorkbookFileTest {

    private static String refusal(byte[] file) {
        WorkbookReading reading = Bundled.files().read("a.xlsx", file);
        assertThat(reading).as("%s", reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).problems().get(0).messageKey().replace("workbook.problem.", "");
    }

    private static byte[] clerk() {
        return new ClerkSheet("KPI").row("岗位", "指标", "权重").row("甲", "一", 100).bytes();
    }

    /** The same workbook with one more part. */
    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void what_is_no_workbook_of_sensible_size_is_refused() throws IOException {
        assertThat(refusal("岗位,指标".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-xlsx");
        assertThat(refusal(new byte[WorkbookFile.MOST_BYTES + 1])).isEqualTo("too-big");
        assertThat(refusal(new byte[0])).isEqualTo("not-xlsx");
        byte[] half = clerk();
        assertThat(refusal(java.util.Arrays.copyOf(half, half.length / 2))).isIn("damaged", "not-xlsx");
        assertThat(refusal(with(clerk(), "xl/media/a.bin", new byte[WorkbookFile.MOST_UNPACKED + 1])))
                .isEqualTo("unpacks-too-big");
    }

    @Test
    void a_text_that_unpacks_to_a_mountain_is_not_unpacked() throws IOException {
        byte[] bomb = with(clerk(), "xl/worksheets/sheet9.xml", new byte[60_000_000]);

        assertThat(bomb.length).isLessThan(WorkbookFile.MOST_BYTES);
        assertThat(refusal(bomb)).isEqualTo("unpacks-too-big");
    }

    @Test
    void old_encrypted_and_macro_workbooks_are_refused_by_name() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a");
            book.write(old);
        }
        assertThat(refusal(old.toByteArray())).isEqualTo("old-format");
        assertThat(refusal(encrypted(clerk()))).isEqualTo("encrypted");
        assertThat(refusal(with(clerk(), "xl/vbaProject.bin", new byte[10]))).isEqualTo("macros");
        try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            book.createSheet("a");
            assertThat(refusal(ClerkSheet.bytes(book))).isEqualTo("macros");
        }
    }

    private static byte[] encrypted(byte[] workbook) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage plain = open(workbook)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(files)) {
                plain.save(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static OPCPackage open(byte[] workbook) throws IOException, InvalidFormatException {
        return OPCPackage.open(new ByteArrayInputStream(workbook));
    }

    /** LibreOffice wrote them with a password, each in another format. */
    @ParameterizedTest
    @CsvSource({"xlsx, encrypted", "xls, old-format", "ods, open-document"})
    void what_libreoffice_protects_is_refused_with_what_to_do(String format, String reason) throws IOException {
        try (InputStream file =
                WorkbookFileTest.class.getResourceAsStream("/workbook/protected-libreoffice." + format)) {
            assertThat(refusal(file.readAllBytes())).isEqualTo(reason);
        }
        for (Locale locale : List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(ResourceBundle.getBundle("messages.workbook", locale).getString("workbook.problem." + reason))
                    .containsAnyOf("without a password", "密码");
        }
    }

    @Test
    void a_workbook_that_shows_nothing_is_called_empty_or_hidden() throws IOException {
        assertThat(refusal(new ClerkSheet("a").bytes())).isEqualTo("empty");
        assertThat(refusal(new ClerkSheet("a").row("", "　").bytes())).isEqualTo("empty");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(clerk()))) {
            book.createSheet("封面");
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
            Unreadable reading = (Unreadable) Bundled.files().read("a.xlsx", ClerkSheet.bytes(book));
            assertThat(reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.messageKey()).isEqualTo("workbook.problem.only-hidden");
                assertThat(problem.args()).containsExactly("KPI");
            });
        }
    }

    @Test
    void too_many_rows_or_columns_are_refused_with_the_worksheet() {
        ClerkSheet long0 = new ClerkSheet("长").row("岗位", "指标", "权重");
        for (int i = 0; i <= WorkbookFile.MOST_ROWS; i++) {
            long0.row("甲", "一", 1);
        }
        assertThat(refusal(long0.bytes())).isEqualTo("many-rows");
        assertThat(refusal(new ClerkSheet("宽").row(new Object[101]).row(wide()).bytes()))
                .isEqualTo("many-rows");
    }

    private static Object[] wide() {
        Object[] row = new Object[WorkbookFile.MOST_COLUMNS + 1];
        java.util.Arrays.fill(row, "x");
        return row;
    }

    @Test
    void a_workbook_without_the_table_says_what_is_looked_for() {
        assertThat(refusal(new ClerkSheet("a").row("姓名", "电话").bytes())).isEqualTo("no-table");
    }

    @Test
    void a_cell_with_an_error_is_named() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(clerk()))) {
            book.getSheetAt(0).getRow(1).getCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
            Unreadable reading = (Unreadable) Bundled.files().read("a.xlsx", ClerkSheet.bytes(book));
            assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(
                            problem.column() + problem.row())
                    .isEqualTo("C2"));
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        String yaml = Bundled.texts().get("usc-administrator.yaml").replace("文秘工作", "=cmd|'/c calc'!A1");
        byte[] workbook = Bundled.workbooks().export(yaml);

        int quoted = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA);
                        if (CellText.of(cell).startsWith("=")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                            quoted++;
                        }
                    }
                }
            }
        }
        assertThat(quoted).isPositive();
        assertThat(((Understood) Bundled.files().read("a.xlsx", workbook))
                        .drafts()
                        .get(0)
                        .definition())
                .isEqualTo(Bundled.read(yaml));
    }

    @Test
    void the_template_has_drop_downs_and_is_no_sheet_until_it_is_filled() throws IOException {
        byte[] template = Bundled.workbooks().template();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            assertThat(book.getSheet("指标 Lines").getDataValidations())
                    .extracting(DataValidation::getValidationConstraint)
                    .extracting(constraint -> constraint.getFormula1())
                    .hasSizeGreaterThan(8)
                    .allMatch(formula -> formula.contains("!$"));
        }
        assertThat(refusal(template)).isEqualTo("scoring.parameter.missing");
    }
}
