package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.period.Participant;

class EndingTest extends OnCompany {

    @Test
    void hr_cancels_with_a_reason_at_any_step() {
        for (String number : List.of(opened(), atSelfAssessment(), atSuperior(), scored(93), atSignature())) {
            done(appraisals.cancel(number, Company.HR, "leaves the company"));

            Appraisal cancelled = get(number);
            assertThat(cancelled.getState()).isEqualTo(AppraisalState.CANCELLED);
            assertThat(cancelled.getStep()).isNull();
            assertThat(cancelled.getCancelReason()).isEqualTo("leaves the company");
            assertThat(cancelled.getCancelledBy()).isEqualTo(Company.HR);
            assertThat(cancelled.getCancelledAt()).isEqualTo(clock.instant());
            assertThat(worklists.openTasksOf(cancelled.getPeriodId())).isEmpty();
            assertThat(events.stream(AppraisalCancelled.class)).contains(new AppraisalCancelled(number));
        }
    }

    @Test
    void only_hr_cancels_with_a_reason_and_not_its_own() {
        String number = atSelfAssessment();
        String own = openedFor(Company.OTHER_HR, Company.OFFICE);

        refused(number, "", "problem.hr-only", () -> appraisals.cancel(number, Company.TECHNICIAN, "I leave"));
        refused(number, "reason", "problem.text-missing", () -> appraisals.cancel(number, Company.HR, null));
        refused(own, "", "problem.own-appraisal", () -> appraisals.cancel(own, Company.OTHER_HR, "no"));
    }

    @Test
    void a_cancelled_appraisal_takes_no_more_commands_and_stays_readable() {
        String number = atSuperior();
        done(appraisals.cancel(number, Company.HR, "leaves"));

        refused(
                number,
                "",
                "problem.closed",
                () -> superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));
        refused(number, "", "problem.closed", () -> appraisals.cancel(number, Company.HR, "again"));
        refused(number, "", "problem.closed", () -> extrasApproval.requestVeto(number, Company.HR, "late"));
        assertThatThrownBy(() -> appraisals.enter(number, Step.SUPERIOR_SCORE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scoreCalculation.calculateScore(number)).isInstanceOf(IllegalStateException.class);
        List<?> before = company.everything(number);
        selfAssessments.selfLapsed(number);
        signing.signatureLapsed(number);
        deadlines.remind(number, Step.SUPERIOR_SCORE);
        assertThat(company.everything(number)).isEqualTo(before);
        assertThat(files.ratings(number)).hasSize(1);
    }

    @Test
    void a_cancelled_appraisal_is_sealed_as_such() {
        String number = atSuperior();
        done(appraisals.cancel(number, Company.HR, "leaves"));

        appraisals.sealed(number, 7);

        assertThat(get(number).getState()).isEqualTo(AppraisalState.CANCELLED);
        assertThat(get(number).getSealedAt()).isEqualTo(clock.instant());
        assertThat(get(number).getSealedSequence()).isEqualTo(7);
    }

    @Test
    void the_seal_ends_everything_and_the_period_hears_of_it() {
        Participant participant = company.participant(Company.TECHNICIAN, Company.SERVICE);
        String number = appraisals.open(participant);
        periods.opened(participant.getId(), number);
        walkToDecision(number);
        done(decisions.decide(number, Company.HR, Outcome.NONE, null));

        appraisals.sealed(number, 3);
        appraisals.sealed(number, 3);

        assertThat(get(number).getState()).isEqualTo(AppraisalState.SEALED);
        assertThat(get(number).getSealedSequence()).isEqualTo(3);
        assertThat(periods.findParticipant(participant.getId()).orElseThrow().getDoneAt())
                .isEqualTo(clock.instant());
        assertThat(events.stream(AppraisalSealed.class)).containsExactly(new AppraisalSealed(number));
        refused(number, "", "problem.closed", () -> appraisals.cancel(number, Company.HR, "too late"));
    }

    @Test
    void nothing_is_sealed_before_its_end() {
        for (String number : List.of(opened(), atSelfAssessment(), scored(93), atSignature(), atDecision())) {
            assertThatThrownBy(() -> appraisals.sealed(number, 1)).isInstanceOf(IllegalStateException.class);
            assertThat(get(number).getSealedAt()).isNull();
        }
    }

    private void walkToDecision(String number) {
        appraisals.enter(number, Step.SELF_ASSESS);
        selfAssessments.selfLapsed(number);
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));
        scoreCalculation.calculateScore(number);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        interviewed(number);
        appraisals.enter(number, Step.SIGN_RESULT);
        done(signing.sign(number, Company.TECHNICIAN));
        appraisals.enter(number, Step.DECIDE_OUTCOME);
    }
}
