package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaohe.catalogue.Catalogue;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SheetImportTest {

    private static final String PAGE = "/sheet-import";
    private static final Pattern CONTENT = Pattern.compile("name=\"carried\" value=\"([^\"]+)\"");

    @Autowired
    private Visitors visitors;

    @Autowired
    private Catalogue catalogue;

    private static byte[] clerk() throws IOException {
        try (InputStream file = SheetImportTest.class.getResourceAsStream("/workbook/clerk-libreoffice.xlsx")) {
            return file.readAllBytes();
        }
    }

    private static String content(String page) {
        Matcher content = CONTENT.matcher(page);
        assertThat(content.find()).isTrue();
        return content.group(1);
    }

    @Test
    void hr_sees_what_was_understood_and_saves_the_ticked_drafts() throws IOException {
        Visitor hr = visitors.english().login(Cases.HR);
        String report = hr.upload(PAGE, PAGE + "/check", "clerk.xlsx", clerk()).body();

        assertThat(report)
                .contains("Nothing has been saved yet", "positions: 2", "target = 98", "limit = 2", "lower is better")
                .doesNotContain("??web");
        assertThat(catalogue.versionsOf("clerk-one")).isEmpty();

        String saved = hr.submit(
                        PAGE,
                        PAGE + "/save",
                        "name",
                        "clerk.xlsx",
                        "carried",
                        content(report),
                        "save.0",
                        "yes",
                        "code.0",
                        "clerk-one",
                        "position.0",
                        "",
                        "code.1",
                        "clerk-two",
                        "position.1",
                        "")
                .body();
        assertThat(saved).contains("Saved as draft: clerk-one v1");
        assertThat(catalogue.versionsOf("clerk-one")).hasSize(1);
        assertThat(catalogue.versionsOf("clerk-two")).isEmpty();
    }

    @Test
    void one_wrong_code_saves_nothing_and_what_was_typed_stays() throws IOException {
        Visitor hr = visitors.english().login(Cases.HR);
        String report = hr.upload(PAGE, PAGE + "/check", "clerk.xlsx", clerk()).body();

        String refused = hr.submit(
                        PAGE,
                        PAGE + "/save",
                        "name",
                        "clerk.xlsx",
                        "carried",
                        content(report),
                        "save.0",
                        "yes",
                        "code.0",
                        "clerk-three",
                        "save.1",
                        "yes",
                        "code.1",
                        "No Code!")
                .body();
        assertThat(refused).contains("Nothing was changed", "No Code! is no code", "value=\"clerk-three\"");
        assertThat(catalogue.versionsOf("clerk-three")).isEmpty();
        assertThat(hr.submit(PAGE, PAGE + "/save", "name", "clerk.xlsx", "carried", content(report))
                        .body())
                .contains("No sheet is ticked");
    }

    @Test
    void a_sheet_that_was_downloaded_comes_back_and_changes_nothing() {
        Visitor hr = visitors.english().login(Cases.HR);
        byte[] workbook = hr.download("/sheets/repair-technician/sheet.xlsx");
        String report = hr.upload(PAGE, PAGE + "/check", "a.xlsx", workbook).body();

        assertThat(report).contains("The template was understood", "repair-technician v1");
        int before = catalogue.versionsOf("repair-technician").size();
        assertThat(hr.submit(
                                PAGE,
                                PAGE + "/save",
                                "name",
                                "a.xlsx",
                                "carried",
                                content(report),
                                "save.0",
                                "yes",
                                "code.0",
                                "repair-technician",
                                "position.0",
                                "repair-technician")
                        .body())
                .contains("Nothing differs from repair-technician v");
        assertThat(catalogue.versionsOf("repair-technician")).hasSize(before);
        assertThat(hr.download("/sheet-import/template.xlsx")).startsWith('P', 'K');
    }

    @Test
    void wrong_cells_are_named_and_there_is_nothing_to_save() {
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.upload(PAGE, PAGE + "/check", "a.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("This is no .xlsx workbook", "Nothing was saved")
                .doesNotContain("/sheet-import/save");
        assertThat(hr.upload(PAGE, PAGE + "/check", "a.yaml", "code: 7\nlines: []\n".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("7 is no code", "title");
        assertThat(hr.upload(PAGE, PAGE + "/check", "a.xlsx", new byte[0]).body())
                .contains("The file is empty");
    }

    @Test
    void only_hr_brings_sheets_in_and_everybody_downloads_them() throws IOException {
        Visitor technician = visitors.english().login(Cases.TECHNICIAN);

        assertThat(technician.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(technician.get(PAGE + "/template.xlsx").statusCode()).isEqualTo(403);
        assertThat(technician
                        .upload("/sheets", PAGE + "/check", "a.xlsx", clerk())
                        .statusCode())
                .isEqualTo(403);
        assertThat(technician
                        .submit("/sheets", PAGE + "/save", "name", "a", "carried", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(technician.get("/sheets").body()).doesNotContain(PAGE);
        assertThat(technician.download("/sheets/repair-technician/sheet.xlsx?version=1"))
                .startsWith('P', 'K');
        assertThat(technician.get("/sheets/nothing/sheet.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void a_cell_with_an_error_hides_none_of_the_others() throws IOException {
        Visitor hr = visitors.english().login(Cases.HR);
        byte[] faulty;
        try (InputStream file = SheetImportTest.class.getResourceAsStream("/workbook/faulty-libreoffice.xlsx")) {
            faulty = file.readAllBytes();
        }

        String report = hr.upload(PAGE, PAGE + "/check", "faulty.xlsx", faulty).body();

        assertThat(report.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("Problems: 4", "坏表 3 D 四十", "坏表 4 B", "坏表 5 D -5", "坏表 6 D");
    }

    @Test
    void a_file_that_is_too_big_is_answered_with_what_to_do() {
        var answer = visitors.english().login(Cases.HR).upload(PAGE, PAGE + "/check", "big.xlsx", new byte[5_000_000]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1 MB at most", "Nothing was saved", "href=\"/sheets\"", "href=\"/cases\"");
    }

    @Test
    void a_sheet_shows_which_others_measure_the_same_work_otherwise() {
        assertThat(visitors.english()
                        .login(Cases.HR)
                        .get("/sheets/usc-machine-clearing-supervisor")
                        .body())
                .contains("against another limit: usc-repairer-1 L01 2天内完成、100%; usc-repairer-2 L01 2天内完成、100%");
    }
}
