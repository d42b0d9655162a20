package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.process.walk.Company.ADMINISTRATION;
import static org.kaohe.process.walk.Company.FINANCE;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.LEADER;
import static org.kaohe.process.walk.Company.OTHER_HR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.Worklists;
import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierKind;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.notification.Notice;
import org.kaohe.notification.NoticeKind;
import org.kaohe.notification.Notices;
import org.kaohe.pay.BlockReason;
import org.kaohe.pay.Blocker;
import org.kaohe.pay.Payrolls;
import org.kaohe.period.Periods;
import org.kaohe.period.Schemes;
import org.kaohe.signoff.SheetSigning;
import org.kaohe.signoff.SignOffState;
import org.kaohe.signoff.SignOffs;
import org.kaohe.signoff.Signatures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Sheets go through three links before they are published, a department's results through four (000, R029; 002, R137). */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:signoff-walk")
class SignOffTest {

    @Autowired
    private Engine engine;

    @Autowired
    private EngineTables tables;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private SheetSigning sheets;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Worklists worklists;

    @Autowired
    private Periods periods;

    @Autowired
    private Payrolls payrolls;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Archive archive;

    @Autowired
    private Notices notices;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Test
    void r029_r039_r044_r107_a_sheet_is_drawn_up_reviewed_refused_and_approved_before_it_is_published() {
        assertThat(catalogue.published("repair-technician").orElseThrow().getPublishedBy())
                .as("what the application published itself")
                .isEqualTo("kaohe");
        SheetVersion sheet = another();
        assertThat(sheets.begin(sheet.getId(), HR, "contentunchanged")).isEmpty();
        String number = "repair-technician-v2-S1";
        assertThat(engine.open(number)).containsExactly("UserTask_DrawUp");
        assertThat(engine.task(number, "UserTask_DrawUp").getAssignee()).isEqualTo(HR);
        lay(number, "");

        assertThat(engine.task(number, "UserTask_Review").getAssignee()).isEqualTo(LEADER);
        assertThat(engine.task(number, "UserTask_Review").getName()).contains("审核");
        assertThat(kinds(LEADER)).contains(NoticeKind.SIGN_OFF_ASKED);
        assertThat(engine.prefill(LEADER, number, "UserTask_Review"))
                .hasEntrySatisfying("contentText", text -> assertThat(String.valueOf(text))
                        .contains("/sheets/repair-technician?version=2", "contentunchanged"));
        assertThatThrownBy(() -> engine.prefill(HR, number, "UserTask_Review"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> sign(LEADER, number, "Review", "REFUSE", ""))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("理由");
        sign(LEADER, number, "Review", "REFUSE", "refusalreason");
        assertThat(kinds(HR)).contains(NoticeKind.SIGN_OFF_BACK);
        assertThat(String.valueOf(engine.prefill(HR, number, "UserTask_DrawUp").get("historyText")))
                .contains("refusalreason");
        lay(number, "they still hold");
        sign(LEADER, number, "Review", "AGREE", "");
        sign(GENERAL_MANAGER, number, "Approve", "REFUSE", "one more look");
        lay(number, "looked");
        sign(LEADER, number, "Review", "AGREE", "");
        assertThat(catalogue.find(sheet.getId()).orElseThrow().getStatus()).isEqualTo(SheetStatus.DRAFT);
        sign(GENERAL_MANAGER, number, "Approve", "AGREE", "");

        assertThat(catalogue.published("repair-technician").orElseThrow().getVersion())
                .isEqualTo(2);
        assertThat(catalogue.find(sheet.getId()).orElseThrow().getPublishingReason())
                .as("what is said at a later turn is not why it was published in spite of warnings")
                .isIn(null, "contentunchanged");
        assertThat(signOffs.find(number).orElseThrow().getState()).isEqualTo(SignOffState.APPROVED);
        assertThat(signOffs.find(number).orElseThrow().getReason()).isEqualTo("contentunchanged");
        assertThat(kinds(HR)).contains(NoticeKind.SIGN_OFF_APPROVED);
        assertThat(instances(number)).isZero();
        assertThat(archive.find(number).orElseThrow().getKind()).isEqualTo(DossierKind.SIGN_OFF);
        assertThat(archive.verify().isIntact()).isTrue();
        assertThat(tables.containing("refusalreason", "contentunchanged")).isEmpty();
    }

    @Test
    void a_late_signature_is_reminded_and_told_to_hr_which_takes_it_back_and_gives_it_up() {
        String code = "usc-monitoring-supervisor";
        SheetVersion sheet = catalogue.versionsOf(code).get(0);
        assertThat(sheets.begin(sheet.getId(), HR, "kept as printed")).isEmpty();
        String number = code + "-v1-S1";
        lay(number, "");
        assertThat(engine.task(number, "UserTask_Review").getAssignee())
                .as("no department has the position: another person of HR")
                .isEqualTo(OTHER_HR);

        engine.moveTo(signOffs.escalateAt(number).plus(Duration.ofMinutes(1)));
        assertThat(kinds(OTHER_HR)).contains(NoticeKind.SIGN_OFF_DUE, NoticeKind.SIGN_OFF_LATE);
        assertThat(kinds(HR)).contains(NoticeKind.SIGN_OFF_LATE);
        assertThat(engine.task(number, "UserTask_Review").getAssignee())
                .as("nobody is given a signature that is not theirs")
                .isEqualTo(OTHER_HR);
        assertThat(signatures.takeBack(number, HR, "away for a week")).isEmpty();
        assertThat(engine.open(number)).containsExactly("UserTask_DrawUp");
        engine.submit(HR, number, "UserTask_DrawUp", Map.of("decision", "GIVE_UP", "reason", "next month"));
        assertThat(instances(number)).isZero();
        assertThat(archive.find(number)).isEmpty();
    }

    @Test
    void r137_the_results_of_a_department_are_signed_by_four_before_they_are_paid() {
        assertThat(schemes.changeSignOff(2026, true, ResultChain.FOUR, HR)).isEmpty();
        long period = periods.findByCode("2026M11").orElseThrow().getId();
        engine.runJobs();
        for (Appraisal appraisal : worklists.ofPeriod(period)) {
            if (!appraisal.getPersonNumber().equals(TECHNICIAN)) {
                String actor = appraisal.getPersonNumber().equals(HR) ? OTHER_HR : HR;
                assertThat(appraisals.cancel(appraisal.getNumber(), actor, "not this month"))
                        .isEmpty();
            }
        }
        engine.runJobs();
        String number = "2026M11-after-sales-S1";
        assertThat(signOffs.find(number)).isEmpty();
        Walk walk = new Walk(engine, TECHNICIAN)
                .selfAssess()
                .score()
                .interview()
                .sign()
                .decide("NONE");

        assertThat(engine.open(number)).as("begins by itself").containsExactly("UserTask_SignList");
        assertThat(engine.task(number, "UserTask_SignList").getAssignee()).isEqualTo(HEAD);
        assertThat(String.valueOf(
                        engine.prefill(HEAD, number, "UserTask_SignList").get("contentText")))
                .contains("毛演示 \\(" + TECHNICIAN + "\\)", Scorecard.POINTS.replace(".", "\\."), "¥")
                .contains("维修技工", "\\(repair\\-technician v1\\)");
        assertThat(blocked(period)).contains(BlockReason.NOT_SIGNED_OFF);

        refuse(number, HEAD, "SignList");
        sign(HEAD, number, "SignList", "AGREE", "");
        refuse(number, FINANCE, "CheckList");
        sign(HEAD, number, "SignList", "AGREE", "");
        sign(FINANCE, number, "CheckList", "AGREE", "");
        refuse(number, ADMINISTRATION, "ReviewList");
        sign(HEAD, number, "SignList", "AGREE", "");
        sign(FINANCE, number, "CheckList", "AGREE", "");
        sign(ADMINISTRATION, number, "ReviewList", "AGREE", "");
        refuse(number, GENERAL_MANAGER, "Approve");
        four(number);
        assertThat(instances(number)).isZero();
        assertThat(blocked(period)).isEmpty();
        assertThat(new String(archive.body(number).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(TECHNICIAN, Scorecard.POINTS, GENERAL_MANAGER);

        amend(walk, "2");
        String second = "2026M11-after-sales-S2";
        assertThat(blocked(period)).containsExactly(BlockReason.NOT_SIGNED_OFF);
        sign(HEAD, second, "SignList", "AGREE", "");
        amend(walk, "1");
        assertThat(engine.open(second)).as("another list than the head signed").containsExactly("UserTask_DrawUp");
        lay(second, "counted again");
        four(second);
        assertThat(blocked(period)).isEmpty();
        assertThat(archive.verify().isIntact()).isTrue();
    }

    private void four(String number) {
        sign(HEAD, number, "SignList", "AGREE", "");
        sign(FINANCE, number, "CheckList", "AGREE", "");
        sign(ADMINISTRATION, number, "ReviewList", "AGREE", "");
        sign(GENERAL_MANAGER, number, "Approve", "AGREE", "");
    }

    private void refuse(String number, String signer, String element) {
        sign(signer, number, element, "REFUSE", "a figure is wrong");
        assertThat(engine.open(number)).containsExactly("UserTask_DrawUp");
        lay(number, "mended");
    }

    private void sign(String signer, String number, String element, String decision, String reason) {
        engine.submit(signer, number, "UserTask_" + element, Map.of("decision", decision, "reason", reason));
    }

    private void lay(String number, String reason) {
        engine.submit(HR, number, "UserTask_DrawUp", Map.of("decision", "LAY", "reason", reason));
    }

    private void amend(Walk walk, String done) {
        assertThat(amendments.amend(
                        walk.number(),
                        HR,
                        List.of(new LineEntry("L10", Map.of("done", new BigDecimal(done)), null)),
                        "miscounted"))
                .isEmpty();
    }

    private SheetVersion another() {
        String yaml = catalogue.versionsOf("repair-technician").get(0).getYaml();
        return ((Imported) catalogue.importYaml(yaml + "\n# another edition\n", HR)).version();
    }

    private List<BlockReason> blocked(long period) {
        return payrolls.find(period).orElseThrow().blockers().stream()
                .map(Blocker::reason)
                .toList();
    }

    private List<NoticeKind> kinds(String reader) {
        return notices.unreadFor(reader).stream().map(Notice::getKind).toList();
    }

    private long instances(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }
}
