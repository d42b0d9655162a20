package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.period.Problem;

class SelfAssessmentTest extends OnCompany {

    @Test
    void a_submitted_self_assessment_is_kept_word_for_word_and_ends_the_step() {
        String number = atSelfAssessment();
        List<LineEntry> entries =
                with(entries(100), new LineEntry("L02", Map.of("completion", new BigDecimal("92.50")), "慢了"));

        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, entries));

        assertThat(get(number).getStep()).isNull();
        assertThat(get(number).isSelfNotSubmitted()).isFalse();
        assertThat(files.ratings(number)).singleElement().satisfies(rating -> {
            assertThat(rating.role()).isEqualTo(RaterRole.SELF);
            assertThat(rating.rater()).isEqualTo(Company.TECHNICIAN);
            assertThat(rating.submittedAt()).isEqualTo(clock.instant());
            assertThat(rating.entries()).isEqualTo(entries);
        });
        assertThat(events.stream(StepCompleted.class)).containsExactly(new StepCompleted(number, Step.SELF_ASSESS));
    }

    @Test
    void nobody_else_submits_it() {
        String number = atSelfAssessment();

        refused(
                number,
                "",
                "problem.not-yours",
                () -> selfAssessments.submitSelf(number, Company.COLLEAGUE, entries(100)));
        refused(
                number,
                "",
                "problem.not-yours",
                () -> selfAssessments.submitSelf(number, Company.SUPERIOR, entries(100)));
        refused(number, "", "problem.not-yours", () -> selfAssessments.submitSelf(number, Company.HR, entries(100)));
        refused(number, "", "problem.not-yours", () -> selfAssessments.submitSelf(number, "nobody", entries(100)));
    }

    @Test
    void it_is_not_accepted_before_its_step_or_after() {
        String early = opened();
        String late = atSuperior();

        refused(
                early,
                "",
                "problem.wrong-step",
                () -> selfAssessments.submitSelf(early, Company.TECHNICIAN, entries(100)));
        refused(
                late,
                "",
                "problem.wrong-step",
                () -> selfAssessments.submitSelf(late, Company.TECHNICIAN, entries(100)));
    }

    @Test
    void every_line_is_required_and_the_problem_names_it() {
        String number = atSelfAssessment();
        List<LineEntry> entries = without(entries(100), "L10");

        Problem problem = refused(
                number,
                "L10.done",
                "line.missing",
                () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, entries));

        assertThat(problem.args()).containsExactly("技术案例", "Technical cases", "有效技术案例", "Valid technical cases");
    }

    @Test
    void a_value_out_of_range_is_refused_with_its_limits() {
        String number = atSelfAssessment();
        List<LineEntry> entries = with(entries(100), entry("L04", "points", "21"));

        Problem problem = refused(
                number,
                "L04.points",
                "line.out-of-range",
                () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, entries));

        assertThat(problem.args())
                .containsExactly("客户满意度", "Customer satisfaction", "评定得分", "Points given", "21", "0", "20");
    }

    @Test
    void half_a_machine_is_refused() {
        String number = atSelfAssessment();

        refused(
                number,
                "L07.late",
                "line.not-whole",
                () -> selfAssessments.submitSelf(
                        number, Company.TECHNICIAN, with(entries(100), entry("L07", "late", "0.5"))));
    }

    @Test
    void a_line_or_an_input_that_the_sheet_does_not_have_is_refused() {
        String number = atSelfAssessment();
        List<LineEntry> line = new ArrayList<>(entries(100));
        line.add(entry("L99", "points", "1"));
        List<LineEntry> input = with(
                entries(100), new LineEntry("L10", Map.of("done", new BigDecimal("2"), "bonus", BigDecimal.TEN), null));

        refused(number, "L99", "line.unknown-line", () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, line));
        refused(
                number,
                "L10.bonus",
                "line.unknown-input",
                () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, input));
    }

    @Test
    void a_line_filled_in_twice_is_refused() {
        String number = atSelfAssessment();
        List<LineEntry> entries = new ArrayList<>(entries(100));
        entries.add(entry("L10", "done", "5"));

        refused(number, "L10", "line.twice", () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, entries));
    }

    @Test
    void a_figure_of_absurd_size_is_refused_before_anything_is_computed_with_it() {
        String number = atSelfAssessment();

        refused(
                number,
                "L07.late",
                "line.too-many-digits",
                () -> selfAssessments.submitSelf(
                        number, Company.TECHNICIAN, with(entries(100), entry("L07", "late", "1E+1000000000"))));
    }

    @Test
    void a_remark_without_end_is_refused() {
        String number = atSelfAssessment();
        LineEntry wordy = new LineEntry("L10", Map.of("done", new BigDecimal("2")), "长".repeat(1001));

        refused(
                number,
                "L10.remark",
                "line.remark-too-long",
                () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, with(entries(100), wordy)));
    }

    @Test
    void a_lapse_marks_it_not_submitted_and_the_appraisal_goes_on() {
        String number = atSelfAssessment();

        selfAssessments.selfLapsed(number);
        selfAssessments.selfLapsed(number);
        appraisals.enter(number, Step.SUPERIOR_SCORE);

        assertThat(get(number).isSelfNotSubmitted()).isTrue();
        assertThat(files.ratings(number)).isEmpty();
        assertThat(files.log(number))
                .extracting(LogEntry::kind)
                .containsExactly(LogKind.OPENED, LogKind.ENTERED, LogKind.SELF_LAPSED, LogKind.ENTERED);
    }

    @Test
    void a_lapse_after_the_submission_changes_nothing() {
        String number = atSuperior();

        selfAssessments.selfLapsed(number);

        assertThat(get(number).isSelfNotSubmitted()).isFalse();
        assertThat(get(number).getStep()).isEqualTo(Step.SUPERIOR_SCORE);
    }

    static LineEntry entry(String line, String input, String figure) {
        return new LineEntry(line, Map.of(input, new BigDecimal(figure)), null);
    }

    static List<LineEntry> with(List<LineEntry> entries, LineEntry other) {
        return entries.stream()
                .map(entry -> entry.line().equals(other.line()) ? other : entry)
                .toList();
    }

    private static List<LineEntry> without(List<LineEntry> entries, String line) {
        return entries.stream().filter(entry -> !entry.line().equals(line)).toList();
    }
}
