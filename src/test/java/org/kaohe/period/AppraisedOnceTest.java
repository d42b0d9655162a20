package org.kaohe.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One month, one appraisal: a second period of the month, and a second position in it. */
class AppraisedOnceTest extends PeriodFixture {

    @Autowired
    private PeriodPeople people;

    @Test
    void whoever_was_appraised_in_a_closed_period_of_the_month_is_not_selected_again() {
        long first = closed();
        long again = selected();

        assertThat(participant(again, "101").getState()).isEqualTo(ParticipantState.EXCLUDED);
        assertThat(participant(again, "101").getReasonKey()).isEqualTo("period.excluded.appraised");
        assertThat(participant(again, "101").getReasonArgs()).containsExactly("2026M11-101");
        assertThat(people.preflight(again))
                .filteredOn(found -> found.messageKey().equals("period.preflight.appraised"))
                .extracting(Obstacle::args, Obstacle::fixKey)
                .containsExactly(tuple(List.of("2026M11", "3"), "period.fix.appraised"));
        assertThat(keys(periods.confirm(again, PLAN, "10006"))).containsExactly("departments period.plan.nobody");
        assertThat(period(first).getState()).isEqualTo(PeriodState.CLOSED);
    }

    @Test
    void a_cancelled_appraisal_does_not_stand_in_the_way_of_another() {
        long first = closed();
        people.cancelled(participant(first, "101").getId());
        long again = selected();

        assertThat(participant(again, "101").getState()).isEqualTo(ParticipantState.SELECTED);
        assertThat(participant(again, "102").getReasonKey()).isEqualTo("period.excluded.appraised");
    }

    @Test
    void somebody_who_is_appraised_meanwhile_drops_out_when_the_draft_is_confirmed() {
        long first = closed();
        people.cancelled(participant(first, "101").getId());
        people.cancelled(participant(first, "102").getId());
        long again = selected();
        jdbc.update("update participant set cancelled = false where period_id = ? and person_number = '101'", first);

        assertThat(periods.confirm(again, PLAN, "10006")).isEmpty();

        assertThat(participant(again, "101").getReasonKey()).isEqualTo("period.excluded.appraised");
        assertThat(participant(again, "102").getState()).isEqualTo(ParticipantState.SELECTED);
    }

    @Test
    void another_month_and_an_appraisal_on_occasion_ask_for_nobody_who_was_appraised() {
        closed();
        PeriodDrafted december = (PeriodDrafted)
                periods.draft(Draft.of(PeriodKind.MONTH, NOVEMBER.plusMonths(1), LocalDate.of(2026, 12, 1)), "10006");
        periods.select(december.id());

        assertThat(participant(december.id(), "101").getState()).isEqualTo(ParticipantState.SELECTED);
        assertThat(people.preflight(december.id()))
                .extracting(Obstacle::messageKey)
                .doesNotContain("period.preflight.appraised");
    }

    @Test
    void in_another_position_somebody_joins_late_only_with_the_day_of_the_change() {
        publishToo("seller", SHEET + 1);
        long id = open();
        people(FITTER.replace("workshop,fitter", "sales,seller"));

        Optional<Refusal> asked = people.addLate(id, "101", null);
        assertThat(keys(asked)).containsExactly("changedOn period.join.takes-part-as");
        assertThat(asked.orElseThrow().problems().get(0).args()).contains("乙 (101)", "Fitter", "2026M11-101");
        for (String day : new String[] {"2026-11-01", "2026-12-01", "2026-10-31"}) {
            assertThat(keys(add(id, day))).as(day).containsExactly("changedOn period.join.change-day");
        }

        assertThat(add(id, "2026-11-16")).isEmpty();

        assertThat(periods.participants(id))
                .filteredOn(found -> found.getPersonNumber().equals("101"))
                .extracting(Participant::getSegment, Participant::getState, Participant::getPositionFrom)
                .containsExactlyInAnyOrder(
                        tuple("fitter", ParticipantState.OPENED, null),
                        tuple("seller", ParticipantState.SELECTED, LocalDate.of(2026, 11, 16)));
    }

    @Test
    void a_day_of_a_change_for_somebody_in_one_position_only_is_refused() {
        long id = open();
        people(SELLER.replace("sales,seller", "sales,fitter"));

        assertThat(keys(people.addLate(id, "105", LocalDate.of(2026, 11, 16))))
                .containsExactly("changedOn period.join.no-other-position");
        assertThat(people.addLate(id, "105", null)).isEmpty();
    }

    @Test
    void a_changed_position_is_asked_for_in_a_second_period_of_the_month_too() {
        publishToo("seller", SHEET + 1);
        long first = closed();
        people.cancelled(participant(first, "102").getId());
        people(FITTER.replace("workshop,fitter", "sales,seller"));
        long again = confirmed();

        assertThat(participant(again, "101").getReasonKey()).isEqualTo("period.excluded.appraised-in-another-position");
        assertThat(keys(people.addLate(again, "101", null))).containsExactly("changedOn period.join.takes-part-as");
        assertThat(add(again, "2026-11-16")).isEmpty();
        assertThat(keys(people.addLate(again, "103", null))).containsExactly("person period.excluded.appraised");
    }

    private Optional<Refusal> add(long id, String day) {
        return people.addLate(id, "101", LocalDate.parse(day));
    }

    private long open() {
        long id = confirmed();
        for (Participant participant : periods.participants(id)) {
            if (participant.getState() == ParticipantState.SELECTED) {
                periods.opened(participant.getId(), period(id).getCode() + "-" + participant.getPersonNumber());
            }
        }
        assertThat(periods.allOpened(id)).isTrue();
        return id;
    }

    private long closed() {
        long id = open();
        periods.participants(id).stream()
                .filter(participant -> participant.getState() == ParticipantState.OPENED)
                .forEach(participant -> periods.done(participant.getId()));
        assertThat(periods.close(id, "10006")).isEmpty();
        return id;
    }
}
