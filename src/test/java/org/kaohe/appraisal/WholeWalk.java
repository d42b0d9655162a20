package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The longest walk there is: sent back, plus points, veto, objection, new round, promotion, seal. Every table is used. */
abstract class WholeWalk extends OnCompany {

    private static final String SECRET = "只给档案看的话";

    @Test
    void an_appraisal_goes_all_the_way_with_every_detour() {
        String number = atSelfAssessment();
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, secretly(entries(100))));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.sendBack(number, Company.SUPERIOR, SECRET));
        appraisals.enter(number, Step.SELF_ASSESS);
        done(deadlines.extendDeadline(number, Company.HR, LocalDate.of(2026, 12, 4), SECRET));
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, secretly(entries(93))));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        clock.forward(Duration.ofDays(14));
        deadlines.remind(number, Step.SUPERIOR_SCORE);
        deadlines.escalate(number, Step.SUPERIOR_SCORE);
        deadlines.informHr(number, Step.SUPERIOR_SCORE);
        firstRound(number);
        secondRound(number);

        appraisals.sealed(number, 1);

        assertThat(get(number).getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(files.scores(number))
                .extracting(ScoreFile::official)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("88.00"));
        assertThat(files.scores(number).get(0).original()).isEqualTo(new BigDecimal("95.50"));
        assertThat(files.score(number).orElseThrow())
                .isEqualTo(files.scores(number).get(1).result());
        assertThat(files.ratings(number)).hasSize(4);
        assertThat(files.extras(number)).hasSize(1);
        assertThat(files.interviews(number)).hasSize(4);
        assertThat(files.signatures(number))
                .extracting(SignatureFile::kind)
                .containsExactly(SignatureKind.OBJECTED, SignatureKind.REFUSED);
        assertThat(files.decision(number).orElseThrow().outcome()).isEqualTo(Outcome.PROMOTION);
        assertThat(files.visits(number)).hasSize(15);
    }

    @Test
    void no_event_carries_a_remark_a_reason_or_a_score() {
        an_appraisal_goes_all_the_way_with_every_detour();

        assertThat(events.stream().map(Object::toString)).isNotEmpty().noneMatch(text -> text.contains(SECRET));
        assertThat(events.stream(ScoreCalculated.class)).hasSize(2);
    }

    @Test
    void the_database_keeps_the_longest_texts() {
        String number = atInterview();
        String longest = "长".repeat(Turn.LONGEST_TEXT);
        InterviewNotes notes =
                new InterviewNotes(LocalDate.of(2026, 11, 23), null, true, null, longest, longest, longest, null);

        done(interviews.recordSuperiorInterview(number, Company.SUPERIOR, notes));

        assertThat(files.interviews(number).get(0).notes()).isEqualTo(notes);
    }

    private void firstRound(String number) {
        AdjustmentProposal points = new AdjustmentProposal(new BigDecimal("2.5"), SECRET);
        done(superiorScoring.submitSuperior(
                number, Company.HEAD, secretly(entries(93)), points, new VetoRequest(SECRET)));
        assertThat(routing.adjustmentNeedsHead(number))
                .as("the head scored, being added")
                .isFalse();
        appraisals.enter(number, Step.APPROVE_EXTRAS);
        done(extrasApproval.approveExtras(
                number, Company.MANAGER, new ExtrasDecision(true, SECRET, true, VetoScope.PERIOD, SECRET)));
        scoreCalculation.calculateScore(number);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        interviewed(number);
        appraisals.enter(number, Step.SIGN_RESULT);
        done(signing.object(number, Company.TECHNICIAN, SECRET, Map.of()));
        appraisals.enter(number, Step.HANDLE_OBJECTION);
        done(signing.answerObjection(number, Company.HR, true, SECRET));
    }

    private void secondRound(String number) {
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(88), null, null));
        scoreCalculation.calculateScore(number);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        interviewed(number);
        appraisals.enter(number, Step.SIGN_RESULT);
        done(signing.refuseSignature(number, Company.SUPERIOR, Company.COLLEAGUE));
        decisions.propose(number, Outcome.NONE, List.of("outcome.reason.single-month"));
        appraisals.enter(number, Step.DECIDE_OUTCOME);
        done(decisions.decide(number, Company.HR, Outcome.PROMOTION, SECRET));
        appraisals.enter(number, Step.RECORD_PROMOTION);
        done(decisions.recordOutcome(number, Company.HR, new OutcomeRecord(LocalDate.of(2027, 1, 1), SECRET, SECRET)));
    }

    private static List<LineEntry> secretly(List<LineEntry> entries) {
        LineEntry said = new LineEntry("L10", Map.of("done", new BigDecimal("2")), SECRET);
        return SelfAssessmentTest.with(entries, said);
    }
}
