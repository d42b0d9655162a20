package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Stage;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.process.Logins;
import org.kaohe.process.walk.CaseWalk;
import org.kaohe.process.walk.Engine;

/** One who leaves while a month is open; and a dismissal that the gate refuses until everything is proven. */
class Departures {

    private static final String CASE = "2026-TER-" + Cast.DISMISSED;

    private final Engine engine;
    private final CaseWalk walk;
    private final Calendar calendar;
    private final Staff staff;
    private final Appraisals appraisals;
    private final OutcomeCases cases;
    private final People people;
    private final Logins logins;

    Departures(
            Engine engine,
            CaseWalk walk,
            Calendar calendar,
            Staff staff,
            Appraisals appraisals,
            OutcomeCases cases,
            People people,
            Logins logins) {
        this.engine = engine;
        this.walk = walk;
        this.calendar = calendar;
        this.staff = staff;
        this.appraisals = appraisals;
        this.cases = cases;
        this.people = people;
        this.logins = logins;
    }

    void giveNotice() {
        calendar.turnTo("2026-05-20");
        staff.becomes(Cast.LEAVER, "leaving");
    }

    /** The month that is open is cancelled and sealed as such; it pays nothing and counts in no mean. */
    void leave() {
        String june = Month.number(Cast.LEAVER, 6);
        assertThat(appraisals.cancel(june, Cast.HR, "left on 27 June")).isEmpty();
        engine.runJobs();
        staff.becomes(Cast.LEAVER, "left");
        assertThat(appraisals.find(june).orElseThrow().getState()).isEqualTo(AppraisalState.CANCELLED);
        assertThat(logins.exists(Cast.LEAVER)).isFalse();
    }

    /** March and July, both below 60 and signed, with a training between them. */
    void dismiss() {
        calendar.turnTo("2026-08-17");
        assertThat(walk.start("termination", Cast.DISMISSED)).isEqualTo(CASE);
        Map<String, Object> submit = Map.of("decision", "SUBMIT", "effectiveOn", "2026-09-30");
        assertThatThrownBy(() -> evidence(submit))
                .hasMessageContaining("protected status")
                .hasMessageContaining("the ground")
                .hasMessageContaining("the union was told");
        assertThat(people.find(Cast.DISMISSED).orElseThrow().getStage()).isEqualTo(Stage.REGULAR);
        evidence(Map.of("decision", "RECORD", "route", "INCOMPETENCE", "protection", "NONE"));
        item("RATED_INCOMPETENT", Month.number(Cast.DISMISSED, 3), "2026-03-28", null);
        item("RATED_INCOMPETENT_AGAIN", Month.number(Cast.DISMISSED, 7), "2026-07-28", null);
        item("UNION_TOLD", "letter 9", "2026-08-10", null);
        item("NOTICE_OR_PAY", "letter 10", "2026-08-14", null);
        assertThatThrownBy(() -> evidence(submit))
                .hasMessageContaining("training or transfer")
                .hasMessageContaining("with its amount")
                .hasMessageNotContaining("the union was told");
        item("TRAINING_OR_TRANSFER", "course 4, passed", "2026-05-11", null);
        item("COMPENSATION", "computation 2", "2026-08-15", "45000.00");
        evidence(submit);
        walk.agree(Cast.GENERAL_MANAGER, CASE, "ApproveCase");
        assertThat(cases.find(CASE).orElseThrow().getState()).isEqualTo(CaseState.APPLIED);
        assertThat(people.find(Cast.DISMISSED).orElseThrow().getStage()).isEqualTo(Stage.LEAVING);
        assertThat(people.find(Cast.DISMISSED).orElseThrow().getContractEnd()).isEqualTo("2026-09-30");
    }

    /** The last day is over: no login, no appraisal. */
    void isGone() {
        staff.becomes(Cast.DISMISSED, "left");
        assertThat(people.find(Cast.DISMISSED).orElseThrow().getStage()).isEqualTo(Stage.LEFT);
        assertThat(logins.exists(Cast.DISMISSED)).isFalse();
    }

    private void item(String item, String reference, String dated, String amount) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "decision", "RECORD", "item", item, "details", "on file", "reference", reference, "dated", dated));
        if (amount != null) {
            values.put("amount", amount);
        }
        evidence(values);
    }

    private void evidence(Map<String, Object> values) {
        walk.submit(Cast.HR, CASE, "GatherEvidence", values);
    }
}
