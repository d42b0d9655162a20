package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.Verdict;
import org.kaohe.process.walk.CaseWalk;
import org.kaohe.process.walk.Engine;

/** What the year leads to: a plan that succeeds, a rise that reaches back, a promotion with one refusal. */
class Outcomes {

    /** The month from which the promotion counts. */
    static final int PROMOTED_FROM = 9;

    private static final String PLAN = "2026-IMP-" + Cast.IMPROVES;
    private static final String PROMOTION = "2026-PRO-" + Cast.PROMOTED;

    private final Engine engine;
    private final CaseWalk walk;
    private final Calendar calendar;
    private final Books books;
    private final OutcomeCases cases;
    private final People people;

    Outcomes(Engine engine, CaseWalk walk, Calendar calendar, Books books, OutcomeCases cases, People people) {
        this.engine = engine;
        this.walk = walk;
        this.calendar = calendar;
        this.books = books;
        this.cases = cases;
        this.people = people;
    }

    void setGoals() {
        calendar.turnTo("2026-07-10");
        walk.submit(
                Cast.SUPERIOR,
                PLAN,
                "SetGoals",
                Map.of("goals", "fewer late orders", "firstCheck", "2026-08-10", "secondCheck", "2026-09-10"));
        assertThat(engine.open(PLAN)).isEmpty();
    }

    void check(String day) {
        calendar.turnTo(LocalDate.parse(day), LocalTime.of(10, 0));
        walk.submit(Cast.SUPERIOR, PLAN, "CheckProgress", Map.of("progress", "ON_TRACK", "note", "two late"));
    }

    void planSucceeds() {
        check("2026-09-10");
        walk.submit(Cast.SUPERIOR, PLAN, "ClosePlan", Map.of("decision", "SUCCEEDED", "reason", "see both checks"));
        assertThat(find(PLAN).getVerdict()).isEqualTo(Verdict.SUCCEEDED);
        assertThat(find(PLAN).getAppraisalNumber()).isEqualTo(Summaries.MID_YEAR + "-" + Cast.IMPROVES);
    }

    /** The next appraisal after the plan shows how it ended to whoever scores. */
    void planIsSeen(String number) {
        assertThat(String.valueOf(engine.prefill(Cast.SUPERIOR, number, "UserTask_SuperiorScore")
                        .get("notice")))
                .contains("succeeded", "fewer late orders");
    }

    /** Decided in August and counting from 1 July: July, which is paid, is corrected by the difference. */
    void raise() {
        calendar.turnTo("2026-08-03");
        String number =
                cases.ofAppraisal(Summaries.MID_YEAR + "-" + Cast.RAISED).get(0).getNumber();
        walk.submit(
                Cast.HR,
                number,
                "DraftTerms",
                Map.of(
                        "decision", "DRAFT",
                        "payFrom", "6000",
                        "payTo", "6400.50",
                        "bonusBase", "1999.95",
                        "effectiveOn", "2026-07-01",
                        "details", "ninety and more in the first half"));
        walk.agreeAll(number);
        assertThat(find(number).getState()).isEqualTo(CaseState.APPLIED);
        books.newBase(Cast.RAISED, LocalDate.of(Books.YEAR, 7, 1), "1999.95");
        books.payChange(number, Cast.RAISED, "400.50");
    }

    void promoteWithOneRefusal() {
        calendar.turnTo("2026-08-05");
        assertThat(walk.start("promotion", Cast.PROMOTED)).isEqualTo(PROMOTION);
        walk.submit(Cast.HR, PROMOTION, "DraftTerms", terms("2800.00"));
        walk.agree(Cast.HEAD, PROMOTION, "SignTerms");
        walk.refuse(Cast.FINANCE, PROMOTION, "CheckFinance", "above the table");
        assertThat(engine.open(PROMOTION)).containsExactly("UserTask_DraftTerms");
        walk.submit(Cast.HR, PROMOTION, "DraftTerms", terms("2555.55"));
        walk.agreeAll(PROMOTION);
        assertThat(find(PROMOTION).getState()).isEqualTo(CaseState.OPEN);
        assertThat(find(PROMOTION).getRound()).isEqualTo(2);
    }

    void isPromoted() {
        Person before = people.find(Cast.PROMOTED).orElseThrow();
        assertThat(before.getPositionCode()).isEqualTo("repair-technician");
        calendar.turnTo(LocalDate.of(Books.YEAR, PROMOTED_FROM, 1), LocalTime.of(0, 1));
        Person after = people.find(Cast.PROMOTED).orElseThrow();
        assertThat(after.getPositionCode()).isEqualTo("after-sales-staff");
        assertThat(after.getGrade()).isEqualTo("P5");
        assertThat(after.getBonusBase()).isEqualByComparingTo("2555.55");
        books.newBase(Cast.PROMOTED, LocalDate.of(Books.YEAR, PROMOTED_FROM, 1), "2555.55");
    }

    private OutcomeCase find(String number) {
        return cases.find(number).orElseThrow();
    }

    private static Map<String, Object> terms(String base) {
        return Map.of(
                "decision", "DRAFT",
                "position", "after-sales-staff",
                "grade", "P5",
                "bonusBase", base,
                "effectiveOn", LocalDate.of(Books.YEAR, PROMOTED_FROM, 1).toString(),
                "details", "leads the second team");
    }
}
