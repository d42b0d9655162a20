package org.kaohe.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Opens a file as somebody hands it in: whatever is no harmless .xlsx of sensible size is refused before it is unpacked. */
public final class WorkbookFile {

    static final int MOST_BYTES = 1_000_000;
    static final int MOST_UNPACKED = 12_000_000;
    static final int MOST_PARTS = 400;
    static final int MOST_SHEETS = 60;
    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 100;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How every OpenDocument file begins, whether protected by a password or not. */
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    private static final int BEGINNING = 120;

    /** What came of opening a file: the worksheets with the cells that show an error, or what refuses the file as a whole. */
    public record Opened(List<Grid> grids, List<CellProblem> problems) {

        static Opened refused(CellProblem problem) {
            return new Opened(List.of(), List.of(problem));
        }
    }

    private WorkbookFile() {}

    public static Opened open(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Opened.refused(CellProblem.file("too-big", String.valueOf(MOST_BYTES / 1_000_000)));
        }
        if (startsWith(file, OLE)) {
            // an encrypted .xlsx wears the coat of the old format, with a part of this name
            boolean encrypted = contains(file, "EncryptedPackage", StandardCharsets.UTF_16LE);
            return Opened.refused(CellProblem.file(encrypted ? "encrypted" : "old-format"));
        }
        if (!startsWith(file, ZIP)) {
            return Opened.refused(CellProblem.file("not-xlsx"));
        }
        if (contains(Arrays.copyOf(file, BEGINNING), OPEN_DOCUMENT, StandardCharsets.US_ASCII)) {
            return Opened.refused(CellProblem.file("open-document"));
        }
        try {
            String wrong = parts(file);
            return wrong == null ? read(file) : Opened.refused(CellProblem.file(wrong));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return Opened.refused(CellProblem.file("damaged"));
        }
    }

    /** Looks at every part, counting what it really unpacks to. */
    private static @Nullable String parts(byte[] file) throws IOException {
        byte[] buffer = new byte[8_192];
        long unpacked = 0;
        int count = 0;
        boolean book = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (++count > MOST_PARTS) {
                    return "unpacks-too-big";
                }
                if (name.endsWith("vbaProject.bin") || name.contains("macrosheets/")) {
                    return "macros";
                }
                book |= name.equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return "unpacks-too-big";
                    }
                }
            }
        }
        return book ? null : "not-xlsx";
    }

    private static Opened read(byte[] file) throws IOException {
        List<Grid> grids = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            if (book.isMacroEnabled()) {
                return Opened.refused(CellProblem.file("macros"));
            }
            if (book.getNumberOfSheets() > MOST_SHEETS) {
                return Opened.refused(CellProblem.file("many-sheets", String.valueOf(MOST_SHEETS)));
            }
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                if (isTooBig(sheet)) {
                    problems.add(new Place(sheet.getSheetName(), -1, -1, "")
                            .problem(
                                    "workbook.problem.many-rows",
                                    List.of(String.valueOf(MOST_ROWS), String.valueOf(MOST_COLUMNS))));
                } else if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                    grids.add(Grid.of(sheet));
                } else if (Grid.of(sheet).rows() > 0) {
                    hidden.add(sheet.getSheetName());
                }
            }
        }
        if (!problems.isEmpty()) {
            return new Opened(List.of(), problems);
        }
        if (grids.stream().allMatch(grid -> grid.rows() == 0)) {
            return Opened.refused(
                    hidden.isEmpty()
                            ? CellProblem.file("empty")
                            : CellProblem.file("only-hidden", String.join(", ", hidden)));
        }
        grids.forEach(grid -> problems.addAll(grid.errors()));
        return new Opened(grids, problems);
    }

    /** Rows and cells that hold nothing but a format do not count. */
    private static boolean isTooBig(Sheet sheet) {
        for (Row row : sheet) {
            int cells = 0;
            for (var cell : row) {
                cells = CellText.of(cell).isEmpty() ? cells : cell.getColumnIndex() + 1;
            }
            if (cells > MOST_COLUMNS || cells > 0 && row.getRowNum() >= MOST_ROWS) {
                return true;
            }
        }
        return sheet.getNumMergedRegions() > MOST_ROWS;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    /** Names in the old format are UTF-16. */
    private static boolean contains(byte[] file, String name, Charset written) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(written), StandardCharsets.ISO_8859_1));
    }
}
