package org.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.workbook.WorkbookReading.Layout;
import org.kaohe.workbook.WorkbookReading.Understood;
import org.kaohe.workbook.WorkbookReading.Unreadable;

class TemplateReaderTest {

    private static final String LINES = "指标 Lines";
    private static final String PARAMETERS = "方法参数 Parameters";
    private static final int WEIGHT = Tab.LINES.column("weight");
    private static final int KIND = Tab.LINES.column("method.kind");

    private final String yaml = Bundled.texts().get("usc-administrator.yaml");
    private final byte[] workbook = Bundled.workbooks().export(yaml);

    private static SheetDefinition read(byte[] workbook) {
        WorkbookReading reading = Bundled.files().read("a.xlsx", workbook);
        assertThat(reading).as("%s", reading).isInstanceOf(Understood.class);
        return ((Understood) reading).drafts().get(0).definition();
    }

    private static CellProblem problem(byte[] workbook) {
        WorkbookReading reading = Bundled.files().read("a.xlsx", workbook);
        assertThat(reading).as("%s", reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).problems().get(0);
    }

    @Test
    void a_clerk_may_write_percent_full_width_and_the_name_of_a_method() {
        byte[] edited = ClerkSheet.edited(workbook, LINES, 2, WEIGHT, " ４０％\u00a0");
        edited = ClerkSheet.edited(edited, PARAMETERS, 2, 2, "98%");
        edited = ClerkSheet.edited(edited, LINES, 2, KIND, "ratio-to-target");

        assertThat(read(edited)).isEqualTo(Bundled.read(yaml));
    }

    @Test
    void a_wrong_cell_is_named_by_sheet_row_column_and_value() {
        CellProblem weight = problem(ClerkSheet.edited(workbook, LINES, 3, WEIGHT, "viel"));
        assertThat(weight.sheet() + " " + weight.column() + weight.row() + " " + weight.value())
                .isEqualTo("指标 Lines I3 viel");
        assertThat(weight.messageKey()).isEqualTo("scoring.parameter.number");

        CellProblem method = problem(ClerkSheet.edited(workbook, LINES, 4, KIND, "随意"));
        assertThat(method.column() + method.row() + method.value()).isEqualTo("K4随意");

        Unreadable parameter =
                (Unreadable) Bundled.files().read("a.xlsx", ClerkSheet.edited(workbook, PARAMETERS, 2, 1, "goal"));
        assertThat(parameter.problems())
                .extracting(problem -> problem.sheet() + " " + problem.row() + " " + problem.messageKey())
                .containsExactlyInAnyOrder(
                        LINES + " 2 scoring.parameter.missing", PARAMETERS + " 2 scoring.parameter.unknown");

        CellProblem line = problem(ClerkSheet.edited(workbook, PARAMETERS, 2, 0, "L99"));
        assertThat(line.messageKey()).isEqualTo("workbook.problem.unknown-line");

        CellProblem heading = problem(ClerkSheet.edited(workbook, LINES, 1, WEIGHT, "重量"));
        assertThat(heading.messageKey()).isEqualTo("workbook.problem.unknown-column");
    }

    @Test
    void what_is_missing_is_named_where_it_belongs() {
        CellProblem name = problem(ClerkSheet.edited(
                ClerkSheet.edited(workbook, LINES, 2, Tab.LINES.column("name.zh"), ""),
                LINES,
                2,
                Tab.LINES.column("name.en"),
                ""));

        assertThat(name.sheet() + " " + name.column() + name.row()).isEqualTo("指标 Lines E2");
    }

    @Test
    void one_language_stands_for_both_and_is_said() {
        byte[] edited = ClerkSheet.edited(workbook, LINES, 2, Tab.LINES.column("name.en"), "");
        Understood read = (Understood) Bundled.files().read("a.xlsx", edited);

        assertThat(read.drafts().get(0).definition().lines().get(0).nameEn()).isEqualTo("文秘工作");
        assertThat(read.drafts().get(0).doubts("L01"))
                .extracting(Doubt::messageKey)
                .containsExactly("workbook.doubt.one-language");
    }

    @Test
    void yaml_is_understood_or_refused_with_its_rows() {
        Understood read = (Understood) Bundled.files().read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.layout()).isEqualTo(Layout.YAML);
        assertThat(read.drafts().get(0).definition()).isEqualTo(Bundled.read(yaml));

        Unreadable refused = (Unreadable) Bundled.files()
                .read("a.yml", yaml.replace("weight: 40", "weight: viel").getBytes(StandardCharsets.UTF_8));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isPositive();
            assertThat(problem.column()).isEqualTo("lines[0].weight");
        });
        assertThat(((Unreadable) Bundled.files().read("a.yaml", new byte[] {(byte) 0xff})).problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("workbook.problem.not-utf-8");
    }
}
