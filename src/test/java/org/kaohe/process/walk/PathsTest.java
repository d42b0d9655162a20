package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.kaohe.process.walk.Company.ADMINISTRATION;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.PANEL;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Signing;
import org.kaohe.archive.Archive;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.figures.DepartmentSheet;
import org.kaohe.outcome.NextStep;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Transactional
class PathsTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Signing signing;

    @Autowired
    private BroughtFigures brought;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Archive archive;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private OutcomeCases cases;

    @Autowired
    private NextStep nextStep;

    private Walk walk;

    @BeforeEach
    void begin() {
        walk = new Walk(engine, SECOND_TECHNICIAN);
    }

    @Test
    void a_self_assessment_sent_back_returns_with_the_reason_and_what_was_typed() {
        walk.selfAssess()
                .submit(
                        SUPERIOR,
                        "SuperiorScore",
                        Map.of("decision", "SEND_BACK", "sendBackReason", "please count again"));

        assertThat(engine.open(walk.number())).containsExactly("UserTask_SelfAssess");
        var prefill = engine.prefill(SECOND_TECHNICIAN, walk.number(), "UserTask_SelfAssess");
        assertThat(prefill.get("notice")).asString().contains("please count again");
        assertThat(prefill.get("L06__served")).isEqualTo("200");
        walk.selfAssess().score();
        assertThat(appraisal().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
    }

    @Test
    void r119_plus_points_are_filed_by_the_head_and_approved_by_the_general_manager() {
        walk.selfAssess().score(Map.of("adjustmentPoints", "5", "adjustmentReason", "an innovation adopted"));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_EndorseAdjustment");
        walk.submit(HEAD, "EndorseAdjustment", Map.of("decision", "FILE", "points", "4", "reason", "four are enough"));
        assertThat(engine.prefill(GENERAL_MANAGER, walk.number(), "UserTask_ApproveExtras")
                        .get("extrasText"))
                .asString()
                .contains("**+4 points** filed by 韩样板", "four are enough", "+5 points proposed by 班组林");
        walk.submit(GENERAL_MANAGER, "ApproveExtras", Map.of("adjustment", "APPROVE", "adjustmentReason", "good"));

        assertThat(appraisal().getOfficial()).isEqualByComparingTo("95.20");
    }

    @Test
    void plus_points_that_the_head_declines_never_reach_the_general_manager() {
        walk.selfAssess().score(Map.of("adjustmentPoints", "5", "adjustmentReason", "an innovation adopted"));
        walk.submit(HEAD, "EndorseAdjustment", Map.of("decision", "DECLINE", "reason", "not adopted yet"));

        assertThat(engine.open(walk.number())).containsExactly("UserTask_SuperiorInterview");
        assertThat(appraisal().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
    }

    @Test
    void r068_r122_an_approved_veto_makes_the_result_zero_and_keeps_the_original_score() {
        walk.selfAssess().score(Map.of("veto", true, "vetoReason", "grave mistake"));
        walk.submit(
                GENERAL_MANAGER,
                "ApproveExtras",
                Map.of("veto", "APPROVE", "vetoScope", "PERIOD", "vetoReason", "confirmed"));

        assertThat(appraisal().getOfficial()).isEqualByComparingTo("0");
        assertThat(appraisal().isVetoed()).isTrue();
    }

    @Test
    void an_objection_upheld_by_a_panel_changes_the_contested_line_and_computes_the_score_anew() throws IOException {
        walk.selfAssess().score().interview();
        refused(
                SECOND_TECHNICIAN,
                "SignResult",
                Map.of("answer", "OBJECT", "lines", List.of("L07", "L10"), "L10_grounds", "two", "grounds", "unfair"),
                "(L07)");
        refused(SECOND_TECHNICIAN, "SignResult", Map.of("answer", "OBJECT", "lines", List.of("L99")), "L99");
        walk.object("L10", "L05");
        assertThat(engine.open(walk.number())).containsExactly("UserTask_FormPanel");
        assertThat(files.signatures(walk.number())).singleElement().satisfies(objection -> assertThat(
                        objection.lineGrounds())
                .containsOnly(entry("L05", "groundsnote of L05"), entry("L10", "groundsnote of L10")));
        refused(HR, "FormPanel", Map.of("members", SUPERIOR + ", " + PANEL), "班组林 (10011)");
        assertThat(String.valueOf(engine.prefill(HR, walk.number(), "UserTask_FormPanel")
                                .get("eligibleText"))
                        .replace("\\", ""))
                .contains("可选人员 / May be named", "韩样板 (10003)", "(" + PANEL + ")")
                .doesNotContain("(" + SUPERIOR + ")", "(" + SECOND_TECHNICIAN + ")");
        refused(HR, "FormPanel", Map.of("members", PANEL + " " + PANEL), "不同");
        walk.submit(HR, "FormPanel", Map.of("members", PANEL + "，10004"));
        assertThat(engine.prefill(PANEL, walk.number(), "UserTask_PanelDecision")
                        .get("notice"))
                .asString()
                .contains("技术案例 Technical cases**: groundsnote of L10", "groundsnote of L05");

        refused(PANEL, "PanelDecision", panel(Map.of("L10__done", "1")), "没有任何修改");
        refused(PANEL, "PanelDecision", panel(Map.of("L10__done", "2", "L07__late", "0")), "“准时交车”(L07)");
        walk.submit(PANEL, "PanelDecision", panel(Map.of("L10__done", "2")));

        assertThat(appraisal().getOfficial()).isEqualByComparingTo("93.70");
        assertThat(appraisal().isRecognised()).as("the interview was held").isTrue();
        assertThat(engine.open(walk.number())).containsExactly("UserTask_SignResult");
        assertThat(engine.prefill(SECOND_TECHNICIAN, walk.number(), "UserTask_SignResult")
                        .get("interviewText"))
                .as("the interview that was held still counts")
                .asString()
                .contains("strengthsnote", "opinionnote");
        refused(SECOND_TECHNICIAN, "SignResult", Map.of("answer", "OBJECT", "grounds", "still unfair"), "异议");
        walk.sign().decide("NONE");
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
        try (PDDocument form = Loader.loadPDF(archive.pdf(walk.number()).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(form))
                    .as("the sealed form")
                    .contains("groundsnote of L05", "groundsnote of L10", "strengthsnote", "opinionnote");
        }
    }

    @Test
    void whoever_brought_a_contested_figure_cannot_sit_on_the_panel() {
        whereAdministrationBringsTheAccidents();
        walk.selfAssess().score().interview().object("L08");

        refused(HR, "FormPanel", Map.of("members", ADMINISTRATION + ", " + PANEL), ADMINISTRATION);
        walk.submit(HR, "FormPanel", Map.of("members", PANEL));
    }

    private void whereAdministrationBringsTheAccidents() {
        DepartmentSheet.publish(catalogue, "人事部", "综合管理部");
        YearMonth september = YearMonth.of(2026, 9);
        String code = process.open(HR, Draft.of(PeriodKind.MONTH, september, september.atEndOfMonth()));
        process.confirm(HR, code);
        engine.runJobs();
        walk = new Walk(engine, SECOND_TECHNICIAN, code);
        LineEntry accidents = new LineEntry("L08", Map.of("minor", BigDecimal.ZERO, "major", BigDecimal.ZERO), null);
        assertThat(brought.bring("综合管理部", ADMINISTRATION, Map.of(walk.number(), List.of(accidents)), true))
                .isEmpty();
    }

    @Test
    void whoever_brought_a_figure_that_nobody_contests_may_sit_on_the_panel() {
        whereAdministrationBringsTheAccidents();
        walk.selfAssess().score().interview().object("L10");

        walk.submit(HR, "FormPanel", Map.of("members", ADMINISTRATION));
        assertThat(engine.open(walk.number())).containsExactly("UserTask_PanelDecision");
    }

    @Test
    void plus_points_and_veto_stay_when_a_panel_changes_a_line() {
        walk.selfAssess().score(Map.of("adjustmentPoints", "5", "adjustmentReason", "an innovation adopted"));
        walk.submit(HEAD, "EndorseAdjustment", Map.of("decision", "FILE", "points", "5", "reason", "agreed"));
        walk.submit(GENERAL_MANAGER, "ApproveExtras", Map.of("adjustment", "APPROVE", "adjustmentReason", "good"));
        walk.interview().object();
        refused(HR, "FormPanel", Map.of("members", GENERAL_MANAGER), GENERAL_MANAGER);
        walk.submit(HR, "FormPanel", Map.of("members", PANEL))
                .submit(PANEL, "PanelDecision", panel(Map.of("L10__done", "2")));

        assertThat(appraisal().getOfficial()).isEqualByComparingTo("98.70");
    }

    @Test
    void a_dismissed_objection_is_signed_after_all() throws IOException {
        walk.selfAssess().score().interview().object();
        walk.submit(HR, "FormPanel", Map.of("members", PANEL));
        Map<String, Object> changed = panel(Map.of("L10__done", "2"));
        changed.put("decision", "DISMISS");
        refused(PANEL, "PanelDecision", changed, "“技术案例”(L10)");
        Map<String, Object> unchanged = panel(Map.of());
        unchanged.putAll(Map.of("decision", "DISMISS", "reason", "the figures are right"));
        walk.submit(PANEL, "PanelDecision", unchanged);
        assertThat(appraisal().getOfficial()).isEqualByComparingTo(Scorecard.POINTS);
        assertThat(engine.prefill(SECOND_TECHNICIAN, walk.number(), "UserTask_SignResult")
                        .get("answerText"))
                .asString()
                .contains("dismissed", "the figures are right", "不能再次提出");
        walk.sign().decide("NONE");

        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
        try (PDDocument form = Loader.loadPDF(archive.pdf(walk.number()).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(form))
                    .as("the panel answered, not HR")
                    .contains("The panel dismissed the objection: the figures are right")
                    .doesNotContain("Answer of HR");
        }
    }

    private static Map<String, Object> panel(Map<String, Object> changes) {
        Map<String, Object> values = new HashMap<>(Scorecard.filled("panelremark"));
        values.putAll(changes);
        values.put("decision", "UPHOLD");
        values.put("reason", "two cases were valid");
        return values;
    }

    private void refused(String user, String element, Map<String, Object> values, String words) {
        assertThatThrownBy(() -> walk.submit(user, element, values))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(words);
    }

    @Test
    void a_witnessed_refusal_to_sign_moves_the_process_on() {
        walk.selfAssess().score().interview();
        assertThat(signing.refuseSignature(walk.number(), SUPERIOR, HEAD)).isEmpty();

        assertThat(engine.open(walk.number())).containsExactly("UserTask_DecideOutcome");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "PROBATION", "CONFIRMATION"})
    void r144_an_outcome_opens_a_case_of_its_own_and_the_appraisal_is_sealed(Outcome outcome) {
        walk.selfAssess().score().interview().sign().decide(outcome.name());

        assertThat(appraisal().getOutcome()).isEqualTo(outcome);
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(cases.ofAppraisal(walk.number()))
                .singleElement()
                .satisfies(found -> assertThat(found.getKind().name()).isEqualTo(outcome.name()))
                .satisfies(found -> assertThat(found.getProcessInstanceId()).isNotNull());
        nextStep.carryOut(walk.number());
        assertThat(cases.ofAppraisal(walk.number())).hasSize(1);
    }

    @Test
    void somebody_who_leaves_is_cancelled_and_sealed_as_such_at_any_step() {
        walk.selfAssess();
        assertThat(appraisals.cancel(walk.number(), HR, "left the company")).isEmpty();
        engine.runJobs();

        assertThat(engine.open(walk.number())).isEmpty();
        assertThat(appraisal().getState()).isEqualTo(AppraisalState.CANCELLED);
        assertThat(appraisal().getSealedSequence()).isNotNull();
    }

    private Appraisal appraisal() {
        return appraisals.find(walk.number()).orElseThrow();
    }
}
