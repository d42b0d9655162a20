package org.kaohe.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTest extends PeriodFixture {

    @Test
    void confirming_fixes_the_plan_and_numbers_the_chunks_by_person() {
        long id = confirmed();

        AppraisalPeriod period = period(id);
        assertThat(period.getState()).isEqualTo(PeriodState.OPENING);
        assertThat(period.getDepartments()).containsExactlyInAnyOrder("workshop", "sales");
        assertThat(period.due(PlannedDate.SELF)).isEqualTo("2026-11-21");
        assertThat(period.due(PlannedDate.SCORE)).isEqualTo("2026-11-25");
        assertThat(period.due(PlannedDate.INTERVIEW)).isEqualTo("2026-11-28");
        assertThat(period.due(PlannedDate.SIGN)).isEqualTo("2026-11-30");
        assertThat(period.getOpenedBy()).isEqualTo("10006");
        assertThat(periods.chunks(id)).isEqualTo(2);
        assertThat(periods.chunk(id, 1))
                .extracting(Participant::getPersonNumber)
                .containsExactly("101", "102");
        assertThat(periods.chunk(id, 2))
                .extracting(Participant::getPersonNumber)
                .containsExactly("103");
        assertThat(periods.chunk(id, 3)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "2026-11-20,2026-11-25,2026-11-28,2026-11-30,selfDue period.plan.past",
        "2026-11-21,2026-11-20,2026-11-28,2026-11-30,scoreDue period.plan.past",
        "2026-11-26,2026-11-25,2026-11-28,2026-11-30,scoreDue period.plan.order",
        "2026-11-21,2026-11-25,2026-11-24,2026-11-30,interviewDue period.plan.order",
        "2026-11-21,2026-11-25,2026-11-28,2026-11-27,signDue period.plan.order"
    })
    void dates_out_of_order_or_before_today_in_shanghai_are_refused(
            String self, String score, String interview, String sign, String problem) {
        long id = selected();

        assertThat(keys(periods.confirm(id, plan(self, score, interview, sign), "10006")))
                .containsExactly(problem);
        assertThat(period(id).getState()).isEqualTo(PeriodState.DRAFT);
        assertThat(period(id).getDepartments()).isEmpty();
        assertThat(periods.chunks(id)).isZero();
    }

    @Test
    void all_steps_may_be_due_today() {
        long id = selected();

        assertThat(periods.confirm(id, plan("2026-11-21", "2026-11-21", "2026-11-21", "2026-11-21"), "10006"))
                .isEmpty();
    }

    @Test
    void departments_must_be_chosen_known_and_not_empty() {
        long id = selected();

        assertThat(keys(periods.confirm(id, withDepartments(Set.of()), "10006")))
                .containsExactly("departments period.plan.no-department");
        assertThat(keys(periods.confirm(id, withDepartments(Set.of("workshop", "moon")), "10006")))
                .containsExactly("departments period.plan.unknown-department");
        assertThat(keys(periods.confirm(id, withDepartments(Set.of("sales")), "10006")))
                .containsExactly("departments period.plan.nobody");
        assertThat(periods.progress(id)).isEqualTo(new Progress(3, 3, 0, 0, 0, 0));
    }

    @Test
    void people_of_other_departments_stay_out_with_that_reason() {
        people(LEAVING.replace("workshop", "sales"));
        long id = selected();

        assertThat(periods.confirm(id, withDepartments(Set.of("workshop")), "10006"))
                .isEmpty();

        assertThat(participant(id, "103").getReasonKey()).isEqualTo("period.excluded.department");
        assertThat(participant(id, "103").getReasonArgs()).containsExactly("Sales", "销售部");
        assertThat(participant(id, "103").getChunk()).isZero();
        assertThat(participant(id, "105").getReasonKey()).isEqualTo("period.excluded.no-sheet");
        assertThat(periods.progress(id)).isEqualTo(new Progress(2, 4, 0, 0, 0, 0));
    }

    @Test
    void what_happened_since_the_selection_counts() {
        long id = selected();
        people(FITTER.replace("regular", "left"), LEAVING.replace("100,,,", ",2026-11-20,,"));
        publish("fitter", 8);

        assertThat(periods.confirm(id, PLAN, "10006")).isEmpty();

        assertThat(participant(id, "101").getReasonKey()).isEqualTo("period.excluded.gone");
        assertThat(participant(id, "103").getReasonKey()).isEqualTo("period.excluded.no-superior");
        assertThat(participant(id, "102").getSheetVersionId()).isEqualTo(8);
        assertThat(periods.chunks(id)).isOne();
    }

    @Test
    void only_a_draft_can_be_confirmed_or_discarded() {
        long id = confirmed();

        assertThat(keys(periods.confirm(id, PLAN, "10006"))).containsExactly("period.not-draft");
        assertThat(keys(periods.discard(id, "10006"))).containsExactly("period.not-draft");
    }

    @Test
    void a_discarded_draft_is_closed_for_good() {
        long id = selected();

        assertThat(periods.discard(id, "10006")).isEmpty();
        assertThat(periods.discard(id, "10006")).isEmpty();

        assertThat(period(id).isDiscarded()).isTrue();
        assertThat(period(id).getState()).isEqualTo(PeriodState.CLOSED);
        assertThat(keys(periods.confirm(id, PLAN, "10006"))).containsExactly("period.not-draft");
    }

    private static PeriodPlan withDepartments(Set<String> departments) {
        return new PeriodPlan(departments, PLAN.selfDue(), PLAN.scoreDue(), PLAN.interviewDue(), PLAN.signDue());
    }
}
