package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterviewTest extends OnCompany {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void r125_r146_both_parts_are_kept_with_who_recorded_them() {
        String number = atInterview();

        interviewed(number);

        assertThat(files.interviews(number)).hasSize(2);
        InterviewFile superior = files.interviews(number).get(0);
        assertThat(superior.part()).isEqualTo(InterviewPart.SUPERIOR);
        assertThat(superior.recordedBy()).isEqualTo(Company.SUPERIOR);
        assertThat(superior.recordedAt()).isEqualTo(clock.instant());
        assertThat(superior.notes()).isEqualTo(superiorNotes());
        InterviewFile leader = files.interviews(number).get(1);
        assertThat(leader.part()).isEqualTo(InterviewPart.LEADER);
        assertThat(leader.notes()).isEqualTo(leaderNotes());
        assertThat(get(number).isRecognised()).isTrue();
    }

    @Test
    void the_interview_comes_after_the_score() {
        String number = atSuperior();
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));

        assertThatThrownBy(() -> appraisals.enter(number, Step.SUPERIOR_INTERVIEW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void r161_r177_r185_the_superiors_part_has_strengths_improvements_and_goals() {
        String number = atInterview();
        InterviewNotes empty = new InterviewNotes(MONDAY, null, true, null, null, " ", null, "not the superior's");

        assertThat(interviews
                        .recordSuperiorInterview(number, Company.SUPERIOR, empty)
                        .orElseThrow()
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly("strengths", "improvements", "goals");
        assertThat(files.interviews(number)).isEmpty();
    }

    @Test
    void the_leaders_part_has_an_opinion() {
        String number = atLeader();

        refused(
                number,
                "opinion",
                "problem.text-missing",
                () -> interviews.recordLeaderInterview(
                        number, Company.LEADER, new InterviewNotes(MONDAY, null, true, null, null, null, null, "")));
    }

    @Test
    void r124_a_witnessed_refusal_to_attend_counts_as_held() {
        String number = atInterview();

        done(interviews.recordSuperiorInterview(number, Company.SUPERIOR, refusal(Company.COLLEAGUE)));
        appraisals.enter(number, Step.LEADER_INTERVIEW);
        done(interviews.recordLeaderInterview(
                number,
                Company.LEADER,
                new InterviewNotes(MONDAY, null, false, Company.HR, null, null, null, "did not come")));

        assertThat(get(number).isRecognised()).isTrue();
        assertThat(files.interviews(number))
                .extracting(interview -> interview.notes().witness())
                .containsExactly(Company.COLLEAGUE, Company.HR);
    }

    @Test
    void a_refusal_to_attend_needs_a_witness_who_exists_and_is_not_involved() {
        String number = atInterview();

        refusedWitness(number, null, "problem.witness-missing");
        refusedWitness(number, "77777", "problem.witness-unknown");
        refusedWitness(number, Company.GONE, "problem.witness-unknown");
        refusedWitness(number, Company.TECHNICIAN, "problem.witness-involved");
        refusedWitness(number, Company.SUPERIOR, "problem.witness-involved");
    }

    @Test
    void an_interview_is_not_held_in_the_future_nor_before_the_opening() {
        String number = atInterview();

        refusedOn(number, null, "problem.date-missing");
        refusedOn(number, MONDAY.plusDays(1), "problem.date-in-future");
        refusedOn(number, MONDAY.minusDays(1), "problem.date-before-opening");
    }

    @Test
    void each_part_is_for_its_own_person() {
        String first = atInterview();
        String second = atLeader();

        refused(
                first,
                "",
                "problem.not-yours",
                () -> interviews.recordSuperiorInterview(first, Company.LEADER, superiorNotes()));
        refused(
                first,
                "",
                "problem.wrong-step",
                () -> interviews.recordLeaderInterview(first, Company.LEADER, leaderNotes()));
        refused(
                second,
                "",
                "problem.not-yours",
                () -> interviews.recordLeaderInterview(second, Company.SUPERIOR, leaderNotes()));
    }

    private void refusedWitness(String number, @Nullable String witness, String key) {
        refused(
                number,
                "witness",
                key,
                () -> interviews.recordSuperiorInterview(number, Company.SUPERIOR, refusal(witness)));
    }

    private void refusedOn(String number, @Nullable LocalDate date, String key) {
        InterviewNotes notes = new InterviewNotes(date, null, true, null, "a", "b", "c", null);
        refused(number, "date", key, () -> interviews.recordSuperiorInterview(number, Company.SUPERIOR, notes));
    }

    private static InterviewNotes refusal(@Nullable String witness) {
        return new InterviewNotes(MONDAY, null, false, witness, null, null, null, null);
    }

    private String atLeader() {
        String number = atInterview();
        done(interviews.recordSuperiorInterview(number, Company.SUPERIOR, superiorNotes()));
        appraisals.enter(number, Step.LEADER_INTERVIEW);
        return number;
    }
}
