package org.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.workbook.WorkbookReading.Layout;
import org.kaohe.workbook.WorkbookReading.Understood;
import org.kaohe.workbook.WorkbookReading.Unreadable;

class PrintedLayoutTest {

    private static List<DraftSheet> drafts(byte[] workbook) {
        WorkbookReading reading = Bundled.files().read("clerk.xlsx", workbook);
        assertThat(reading).as("%s", reading).isInstanceOf(Understood.class);
        assertThat(((Understood) reading).layout()).isEqualTo(Layout.PRINTED);
        return ((Understood) reading).drafts();
    }

    private static List<CellProblem> problems(byte[] workbook) {
        WorkbookReading reading = Bundled.files().read("clerk.xlsx", workbook);
        assertThat(reading).as("%s", reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).problems();
    }

    private static ClerkSheet usual() {
        return new ClerkSheet("KPI").row("岗位", "指标", "目标", "权重", "计算方法");
    }

    private static String method(SheetLine line) {
        return line.method() == null ? "" : line.method().code();
    }

    /** Title rows, merged cells, full width, percent as text and as format, spaces of every kind, empty rows, a sum. */
    private static byte[] untidy() {
        return new ClerkSheet("用户服务中心")
                .row("用户服务中心岗位KPI构成表")
                .merge("A1:E1")
                .row("二〇二〇年十一月")
                .skip(1)
                .row("岗 位", "考核指标 ", "目标值", "权重（％）", "计算\n方法")
                .row("行政员", "文秘工作\u00a0", "98%!", "40%!", "［（已完成文件／任务数）／９８％］４０％")
                .row(null, "档案管理", "１００％", "２５％", "[(已完成文件/任务数)/100%]25%  ")
                .skip(1)
                .row("", "公共关系", "关系融洽、\n信息畅通", 35, "无重大投诉公布")
                .merge("A5:A8")
                .row("", "合计", "", "100%!")
                .row("监控主管", "用户投诉率", "<2%", " 50% ", "[(投诉数/用户信息数)/2%]50%")
                .row("岗位", "指标", "目标值", "权重", "计算方法")
                .row("监控主管", "发料速度", "小于5天占90%", "30分", "[(5天没发数/应发总数)/90%]30%")
                .row("监控主管", "报表", "3日前", "20", "")
                .bytes();
    }

    @Test
    void an_untidy_workbook_gives_a_draft_for_each_position() {
        List<DraftSheet> drafts = drafts(untidy());

        assertThat(drafts).extracting(draft -> draft.definition().titleZh()).containsExactly("行政员", "监控主管");
        SheetDefinition clerk = drafts.get(0).definition();
        assertThat(clerk.lines()).extracting(SheetLine::nameZh).containsExactly("文秘工作", "档案管理", "公共关系");
        assertThat(clerk.lines())
                .extracting(line -> line.weight().toPlainString())
                .containsExactly("40", "25", "35");
        assertThat(clerk.lines())
                .extracting(PrintedLayoutTest::method)
                .containsExactly("ratio-to-target", "ratio-to-target", "manual");
        assertThat(clerk.lines().get(0).targetZh()).isEqualTo("98%");
        assertThat(clerk.lines().get(0).inputs())
                .extracting(label -> label.zh())
                .containsExactly("已完成文件", "任务数");
        assertThat(drafts.get(1).definition().lines())
                .extracting(PrintedLayoutTest::method)
                .containsExactly("lower-is-better", "ratio-to-target", "due-date");
        assertThat(clerk.source()).contains("用户服务中心岗位KPI构成表");
    }

    @Test
    void what_is_doubtful_is_said_line_by_line() {
        DraftSheet supervisor = drafts(untidy()).get(1);

        assertThat(supervisor.doubts("L01"))
                .extracting(Doubt::messageKey)
                .contains("workbook.doubt.rewards-bad", "workbook.doubt.edge");
        assertThat(supervisor.doubts("L02")).extracting(Doubt::messageKey).contains("workbook.doubt.misses");
        assertThat(supervisor.parameters(1)).containsEntry("target", "90").containsEntry("misses", "true");
    }

    @Test
    void every_cell_that_cannot_be_read_is_named_at_once_and_nothing_else_comes_back() {
        byte[] workbook = usual().row("甲", "一", "98%", "很多", "(甲/乙)40%")
                .row("甲", "", "98%", "60%", "(甲/乙)60%")
                .row("乙", "二", "", "-5", "")
                .bytes();

        assertThat(problems(workbook))
                .extracting(problem -> problem.sheet() + " " + problem.column() + problem.row() + " " + problem.value())
                .containsExactly("KPI D2 很多", "KPI B3 ", "KPI D4 -5");
    }

    @Test
    void an_indicator_over_several_merged_rows_is_one_line() {
        byte[] workbook = usual().row("主任", "维修备件储运", "科学、合理的储备", "20%", "")
                .row("", "", "及时、安全的发运", "", "")
                .merge("A2:A3")
                .merge("B2:B3")
                .merge("D2:D3")
                .bytes();

        assertThat(drafts(workbook)).singleElement().satisfies(draft -> {
            assertThat(draft.definition().lines()).singleElement().satisfies(line -> assertThat(line.targetZh())
                    .isEqualTo("科学、合理的储备；及时、安全的发运"));
        });
    }

    @Test
    void weights_as_shares_of_one_are_read_as_percent_and_said() {
        byte[] workbook = usual().row("甲", "一", "100%", 0.4, "(完成数/任务数)40%")
                .row("甲", "二", "100%", 0.6, "(完成数/任务数)60%")
                .bytes();

        DraftSheet draft = drafts(workbook).get(0);
        assertThat(draft.definition().lines())
                .extracting(line -> line.weight().toPlainString())
                .containsExactly("40", "60");
        assertThat(draft.ownDoubts()).extracting(Doubt::messageKey).contains("workbook.doubt.weight-shares");
    }

    @Test
    void a_table_without_positions_is_one_sheet_called_by_its_title() {
        byte[] workbook = new ClerkSheet("Sheet1")
                .row("接线员绩效考核表")
                .row("项目", "标准", "分值", "评分标准")
                .row("接听", "100%", 100, "（已接/应接）×100分")
                .bytes();

        assertThat(drafts(workbook)).singleElement().satisfies(draft -> {
            assertThat(draft.definition().titleZh()).isEqualTo("接线员绩效考核表");
            assertThat(method(draft.definition().lines().get(0))).isEqualTo("plain-ratio");
        });
    }

    @Test
    void a_draft_can_be_saved_under_another_code_and_for_a_position() {
        DraftSheet draft = drafts(untidy()).get(0);
        SheetDefinition other = Bundled.read(draft.yaml("administrator", "usc-administrator"));

        assertThat(other.code()).isEqualTo("administrator");
        assertThat(other.position()).isEqualTo("usc-administrator");
        assertThat(other.lines()).isEqualTo(draft.definition().lines());
    }

    @Test
    void english_comes_from_the_catalogue_and_is_never_made_up() {
        DraftMaker maker = new DraftMaker(Bundled.catalogue(), Phrasebook.of(Bundled.sheets()), Bundled.labels());
        List<DraftSheet> drafts = new java.util.ArrayList<>();
        PrintedSheet printed = PrintedLayout.read(
                        WorkbookFile.open(usual().row("行政员", "文秘工作", "98%", "60%", "[(已完成文件/任务数)/98%]60%")
                                        .row("行政员", "养花", "", "40%", "")
                                        .bytes())
                                .grids()
                                .get(0))
                .sheets()
                .get(0);
        maker.make(printed, drafts, new java.util.ArrayList<>());

        SheetDefinition sheet = drafts.get(0).definition();
        assertThat(sheet.lines().get(0).nameEn()).doesNotContainPattern("\\p{IsHan}");
        assertThat(sheet.lines().get(0).inputs().get(0).unitZh()).isEqualTo("份");
        assertThat(sheet.lines().get(1).nameEn()).isEqualTo("养花");
        assertThat(drafts.get(0).doubts("L02")).extracting(Doubt::messageKey).contains("workbook.doubt.one-language");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "满意度 | >=90% | 得分=满意数÷调查数×100%×30% | ratio-or-plain",
                "差错率 | ≤1% | (差错数/总数)/1%×20 | lower-is-better",
                "出勤 | 100% | 迟到一次扣2分 | manual",
                "抽查 | 按20%抽查 | (抽查数/总数)/20%*10% | sampling-quota",
                "月报 | 每月5号前 | 按时提交 | due-date",
                "回收 | 10个工作日内 | | within",
                "周报 | 每周 | | quota",
                "费用 | 控制在2%以内 | 费用率高于2%不得分 | cliff",
                "账目 | 零差错 | 出错一次不得分 | zero-tolerance"
            })
    void other_ways_of_writing_are_understood_or_left_to_a_person(
            String name, String target, String printed, String kind) {
        Recognised read =
                Recogniser.recognise(name, target, new java.math.BigDecimal("30"), printed == null ? "" : printed);

        assertThat(read.kind()).isEqualTo(kind.equals("ratio-or-plain") ? "plain-ratio" : kind);
    }

    @Test
    void a_workbook_made_in_libreoffice_is_understood() throws IOException {
        try (InputStream file = PrintedLayoutTest.class.getResourceAsStream("/workbook/clerk-libreoffice.xlsx")) {
            List<DraftSheet> drafts = drafts(file.readAllBytes());

            assertThat(drafts).extracting(draft -> draft.definition().titleZh()).containsExactly("行政员", "监控主管");
            assertThat(drafts.get(0).definition().lines())
                    .extracting(PrintedLayoutTest::method)
                    .containsExactly("ratio-to-target", "ratio-to-target", "ratio-to-target", "manual");
            assertThat(drafts.get(0).definition().lines())
                    .extracting(line -> line.weight().toPlainString())
                    .containsExactly("40", "25", "15", "20");
            assertThat(drafts.get(1).definition().lines())
                    .extracting(PrintedLayoutTest::method)
                    .containsExactly("lower-is-better", "ratio-to-target", "zero-tolerance");
        }
    }

    /** Merged down and across, line breaks, full-width brackets, 40分, a formula in a cell, and what stands below a form. */
    @Test
    void a_form_with_its_notes_and_signatures_made_in_libreoffice_is_understood() throws IOException {
        try (InputStream file =
                PrintedLayoutTest.class.getResourceAsStream("/workbook/clerk-merged-libreoffice.xlsx")) {
            List<DraftSheet> drafts = drafts(file.readAllBytes());

            assertThat(drafts).extracting(draft -> draft.definition().titleZh()).containsExactly("客服专员", "备件管理员");
            assertThat(drafts.get(0).definition().lines())
                    .extracting(line -> line.nameZh() + " " + line.weight() + " " + method(line))
                    .containsExactly(
                            "工单完成率 40 ratio-to-target", "电话接通率 20 ratio-to-target", "投诉处理 15 manual", "周报 15 quota");
            assertThat(drafts.get(1).definition().lines())
                    .extracting(line -> line.nameZh() + " " + line.weight() + " " + method(line))
                    .containsExactly("账物相符 50 zero-tolerance", "备件损耗率 30 lower-is-better", "月报 20 due-date");
            assertThat(drafts.get(1).ownDoubts())
                    .filteredOn(doubt -> doubt.messageKey().equals("workbook.doubt.row-unread"))
                    .extracting(doubt ->
                            doubt.args().get(0) + " " + doubt.args().get(1).substring(0, 2))
                    .containsExactly("13 注：", "14 制表");
        }
    }
}
