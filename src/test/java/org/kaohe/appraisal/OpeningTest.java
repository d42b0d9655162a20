package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kaohe.period.Participant;

class OpeningTest extends OnCompany {

    @Test
    void an_opened_appraisal_has_sheet_superior_head_and_leader_frozen_into_it() {
        Participant participant = company.participant(Company.TECHNICIAN, Company.SERVICE);

        Appraisal appraisal = get(appraisals.open(participant));

        assertThat(appraisal.getNumber()).isEqualTo(appraisal.getPeriodCode() + "-10007");
        assertThat(appraisal.getState()).isEqualTo(AppraisalState.OPEN);
        assertThat(appraisal.getStep()).isNull();
        assertThat(appraisal.getRound()).isEqualTo(1);
        assertThat(appraisal.getSuperior()).isEqualTo(Company.SUPERIOR);
        assertThat(appraisal.getHead()).isEqualTo(Company.HEAD);
        assertThat(appraisal.getLeader()).isEqualTo(Company.LEADER);
        assertThat(appraisal.getSegment()).isEqualTo(Company.POSITION);
        assertThat(appraisal.getSheetVersionId()).isEqualTo(participant.getSheetVersionId());
        assertThat(appraisal.getOpenedAt()).isEqualTo(clock.instant());
        assertThat(events.stream(AppraisalOpened.class)).containsExactly(new AppraisalOpened(appraisal.getNumber()));
    }

    @Test
    void opening_twice_gives_the_same_appraisal() {
        Participant participant = company.participant(Company.TECHNICIAN, Company.SERVICE);

        String first = appraisals.open(participant);

        assertThat(appraisals.open(participant)).isEqualTo(first);
        assertThat(events.stream(AppraisalOpened.class)).hasSize(1);
    }

    @Test
    void a_second_position_in_the_same_period_gets_a_number_of_its_own() {
        Participant participant = company.participant(Company.TECHNICIAN, Company.SERVICE);
        String first = appraisals.open(participant);

        String second = appraisals.open(
                company.inPeriod(participant.getPeriodId(), Company.TECHNICIAN, Company.SERVICE, "receptionist"));

        assertThat(second).isEqualTo(first + "-2");
    }

    @Test
    void a_change_of_the_department_after_the_opening_moves_nothing() {
        String number = opened();
        company.execute("update department set head_number = ? where code = ?", Company.LEADER, Company.SERVICE);

        try {
            assertThat(get(number).getHead()).isEqualTo(Company.HEAD);
        } finally {
            company.execute("update department set head_number = ? where code = ?", Company.HEAD, Company.SERVICE);
        }
    }

    @Test
    void somebody_without_a_superior_cannot_be_opened() {
        Participant nobodyAbove = company.participant(Company.MANAGER, Company.OFFICE);

        assertThatThrownBy(() -> appraisals.open(nobodyAbove))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("10001 has no superior");
    }

    @Test
    void an_appraisal_belongs_to_one_process_instance() {
        String number = opened();

        appraisals.bindInstance(number, "instance-1");
        appraisals.bindInstance(number, "instance-1");

        assertThat(appraisals.belongs(number, "instance-1")).isTrue();
        assertThat(appraisals.belongs(number, "instance-2")).isFalse();
        assertThat(appraisals.belongs(number, null)).isFalse();
        assertThat(appraisals.belongs("nothing", "instance-1")).isFalse();
        assertThatThrownBy(() -> appraisals.bindInstance(number, "instance-2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_unbound_appraisal_belongs_to_no_instance() {
        assertThat(appraisals.belongs(opened(), null)).isFalse();
    }

    @Test
    void a_command_on_an_appraisal_that_does_not_exist_is_refused() {
        assertThat(selfAssessments.submitSelf("nothing", Company.TECHNICIAN, entries(100)))
                .hasValueSatisfying(refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.messageKey()).isEqualTo("appraisal.problem.unknown");
                            assertThat(problem.args()).containsExactly("nothing");
                        }));
    }
}
