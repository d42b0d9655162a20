package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.process.walk.Company.HEAD;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.PROBATIONER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.CompanyFiles;
import org.kaohe.organisation.ImportKind;
import org.kaohe.organisation.PeopleImport;
import org.kaohe.organisation.Stage;
import org.kaohe.outcome.CaseLogEntry;
import org.kaohe.outcome.CaseLogKind;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.Confirmations;
import org.kaohe.outcome.DueCases;
import org.kaohe.outcome.Verdict;
import org.kaohe.period.Problem;
import org.kaohe.period.SchemeSettings;
import org.kaohe.period.Schemes;
import org.springframework.beans.factory.annotation.Autowired;

/** The probationer was hired on 3 August 2026: three months are over, the last day is 2 February 2027. */
class ConfirmationTest extends OnCases {

    private static final String NUMBER = "2026-CON-" + PROBATIONER;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private DueCases due;

    @Test
    void every_probationer_has_one_case_however_often_one_looks() {
        due.openAll();
        due.openAll();
        assertThat(cases.ofPerson(PROBATIONER)).hasSize(1);
        assertThat(find(NUMBER).getEndsOn()).isEqualTo("2027-02-02");
        assertThat(engine.open(NUMBER)).isEmpty();
    }

    @Test
    void r063_hr_hears_thirty_and_fourteen_days_before_and_on_the_last_day_and_then_the_law_decides() {
        engine.moveTo(Instant.parse("2027-01-03T00:59:00Z"));
        assertThat(engine.open(NUMBER)).isEmpty();
        engine.moveTo(Instant.parse("2027-01-03T01:01:00Z"));
        assertThat(engine.open(NUMBER)).containsExactly("UserTask_DecideConfirmation");
        engine.moveTo(Instant.parse("2027-01-19T01:01:00Z"));
        assertThat(kinds()).contains(CaseLogKind.REMINDED).doesNotContain(CaseLogKind.ESCALATED);
        engine.moveTo(Instant.parse("2027-02-02T01:01:00Z"));
        assertThat(kinds()).contains(CaseLogKind.ESCALATED);
        engine.moveTo(Instant.parse("2027-02-02T15:59:00Z"));
        assertThat(person(PROBATIONER).getStage()).isEqualTo(Stage.PROBATION);
        engine.moveTo(Instant.parse("2027-02-02T16:01:00Z"));
        engine.runJobs();

        assertSealedAs(NUMBER, CaseState.APPLIED);
        assertThat(find(NUMBER).getVerdict()).isEqualTo(Verdict.CONFIRMED_BY_DEFAULT);
        assertThat(person(PROBATIONER).getStage()).isEqualTo(Stage.REGULAR);
    }

    @Test
    void r063_the_head_may_ask_early_with_a_reason_and_hr_confirms() {
        assertThat(confirmations.askEarly(NUMBER, Company.SUPERIOR, "outstanding"))
                .isPresent();
        assertThat(confirmations.askEarly(NUMBER, HEAD, " ")).isPresent();
        assertThat(confirmations
                        .askEarly("2026-CON-10016", HEAD, "hired last week")
                        .orElseThrow()
                        .problems())
                .extracting(Problem::messageKey, Problem::args)
                .containsExactly(tuple("outcome.problem.too-early", List.of("2027-02-16")));
        assertThat(confirmations.earlyOpensOn("2026-CON-10016")).contains(LocalDate.of(2027, 2, 16));
        assertThat(confirmations.earlyOpensOn(NUMBER)).isEmpty();
        assertThat(confirmations.askEarly(NUMBER, HEAD, "outstanding")).isEmpty();
        assertThat(engine.prefill(Company.HR, NUMBER, "UserTask_DecideConfirmation")
                        .get("approvalsText"))
                .as("who decides reads what the head asks for")
                .asString()
                .contains("Early confirmation asked for: outstanding");
        decide("CONFIRM");

        assertSealedAs(NUMBER, CaseState.APPLIED);
        assertThat(find(NUMBER).getVerdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(person(PROBATIONER).getStage()).isEqualTo(Stage.REGULAR);
    }

    @Test
    void the_scheme_of_the_year_says_how_long_a_probation_is_and_how_early_the_head_may_ask(
            @Autowired Schemes schemes, @Autowired PeopleImport imports) {
        SchemeSettings shorter = new SchemeSettings("mean-of-months", "mean-of-months", null, 6, 4, 1, null);
        assertThat(schemes.change(2026, shorter, HR)).isEmpty();
        String row = "10099,新人,after-sales,repair-technician,P1,2026-10-08,,probation,1000,,,10011,2026-10-08,,\n";
        assertThat(imports.apply(ImportKind.PEOPLE, CompanyFiles.people(row), HR)
                        .isClean())
                .isTrue();

        assertThat(find("2026-CON-10099").getEndsOn()).isEqualTo("2027-02-07");
        assertThat(confirmations.askEarly("2026-CON-10099", HEAD, "outstanding"))
                .isEmpty();
    }

    @Test
    void an_improvement_plan_leaves_the_decision_open() {
        assertThat(confirmations.askEarly(NUMBER, HEAD, "outstanding")).isEmpty();
        decide("IMPROVE");
        assertThat(engine.open("2026-IMP-" + PROBATIONER)).containsExactly("UserTask_SetGoals");
        assertThat(engine.open(NUMBER)).containsExactly("UserTask_DecideConfirmation");
        decide("CONFIRM");
        assertSealedAs(NUMBER, CaseState.APPLIED);
    }

    @Test
    void a_termination_is_a_case_of_its_own_with_its_own_gate() {
        assertThat(confirmations.askEarly(NUMBER, HEAD, "outstanding")).isEmpty();
        decide("TERMINATE");
        assertSealedAs(NUMBER, CaseState.REDIRECTED);
        String termination = "2026-TER-" + PROBATIONER;
        assertThat(engine.open(termination)).containsExactly("UserTask_GatherEvidence");
        due.openAll();
        assertThat(cases.find(NUMBER + "-2")).isEmpty();

        walk.submit(HR, termination, "GatherEvidence", Map.of("decision", "WITHDRAW", "reason", "not proven"));
        due.openAll();
        assertThat(cases.find(NUMBER + "-2")).isPresent();
    }

    private void decide(String decision) {
        walk.submit(HR, NUMBER, "DecideConfirmation", Map.of("decision", decision, "reason", "decisionreason"));
    }

    private List<CaseLogKind> kinds() {
        return files.log(NUMBER).stream().map(CaseLogEntry::kind).toList();
    }
}
