package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.Role;

class SigningTest extends OnCompany {

    @Test
    void r145_the_appraised_person_signs() {
        String number = atSignature();

        done(signing.sign(number, Company.TECHNICIAN));

        assertThat(files.signatures(number)).singleElement().satisfies(signature -> {
            assertThat(signature.kind()).isEqualTo(SignatureKind.SIGNED);
            assertThat(signature.actor()).isEqualTo(Company.TECHNICIAN);
            assertThat(signature.at()).isEqualTo(clock.instant());
        });
        assertThat(routing.objected(number)).isFalse();
    }

    @Test
    void nobody_signs_for_another() {
        String number = atSignature();

        refused(number, "", "problem.not-yours", () -> signing.sign(number, Company.SUPERIOR));
        refused(number, "", "problem.not-yours", () -> signing.sign(number, Company.HR));
        refused(number, "", "problem.not-yours", () -> signing.object(number, Company.COLLEAGUE, "unfair", Set.of()));
    }

    @Test
    void nobody_signs_twice() {
        String number = atSignature();
        done(signing.sign(number, Company.TECHNICIAN));

        refused(number, "", "problem.wrong-step", () -> signing.sign(number, Company.TECHNICIAN));
    }

    @Test
    void an_objection_has_grounds_and_goes_to_hr() {
        String number = atSignature();

        refused(
                number,
                "grounds",
                "problem.text-missing",
                () -> signing.object(number, Company.TECHNICIAN, "", Set.of()));
        done(signing.object(number, Company.TECHNICIAN, "the parts came late", Set.of()));

        assertThat(routing.objected(number)).isTrue();
        appraisals.enter(number, Step.HANDLE_OBJECTION);
        assertThat(routing.assignment(number, Step.HANDLE_OBJECTION).group()).isEqualTo(Role.HR);
        assertThat(files.signatures(number).get(0).grounds()).isEqualTo("the parts came late");
    }

    @Test
    void an_objection_that_is_dismissed_brings_the_result_back_for_the_signature() {
        String number = objected();

        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> signing.answerObjection(number, Company.HR, false, null));
        refused(number, "", "problem.not-yours", () -> signing.answerObjection(number, Company.SUPERIOR, false, "no"));
        done(signing.answerObjection(number, Company.HR, false, "figures checked"));

        assertThat(routing.objectionSentBack(number)).isFalse();
        assertThat(get(number).getRound()).isEqualTo(1);
        assertThat(get(number).isRecognised()).isTrue();
        SignatureFile objection = files.signatures(number).get(0);
        assertThat(objection.answerSentBack()).isFalse();
        assertThat(objection.answeredBy()).isEqualTo(Company.HR);
        assertThat(objection.answer()).isEqualTo("figures checked");
        appraisals.enter(number, Step.SIGN_RESULT);
        refused(
                number,
                "grounds",
                "problem.objection-twice",
                () -> signing.object(number, Company.TECHNICIAN, "still unfair", Set.of()));
        done(signing.sign(number, Company.TECHNICIAN));
        assertThat(routing.objected(number)).isFalse();
    }

    @Test
    void an_objection_that_is_upheld_opens_a_new_round_with_a_new_score() {
        String number = objected();

        done(signing.answerObjection(number, Company.HR, true, "the parts did come late"));

        assertThat(routing.objectionSentBack(number)).isTrue();
        assertThat(get(number).getRound()).isEqualTo(2);
        assertThat(get(number).getOfficial()).isNull();
        assertThat(get(number).isRecognised()).isFalse();
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(93), null, null));
        scoreCalculation.calculateScore(number);
        assertThat(get(number).getOfficial()).isEqualByComparingTo("93");
        assertThat(get(number).isRecognised()).isFalse();
        assertThat(files.scores(number))
                .extracting(score -> score.official().toString())
                .containsExactly("88.00", "93.00");
        assertThat(files.ratings(number)).extracting(Rating::superseded).containsExactly(false, true, false);

        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        interviewed(number);
        assertThat(get(number).isRecognised()).isTrue();
        appraisals.enter(number, Step.SIGN_RESULT);
        refused(
                number,
                "grounds",
                "problem.objection-twice",
                () -> signing.object(number, Company.TECHNICIAN, "still unfair", Set.of()));
        done(signing.sign(number, Company.TECHNICIAN));
    }

    @Test
    void a_new_round_asks_for_its_own_plus_minus_and_veto() {
        String number = atSuperior();
        done(extrasApproval.requestVeto(number, Company.HR, "a complaint"));
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(88), null, null));
        appraisals.enter(number, Step.APPROVE_EXTRAS);
        done(extrasApproval.approveExtras(
                number, Company.MANAGER, new ExtrasDecision(null, null, true, VetoScope.PERIOD, null)));
        scoreCalculation.calculateScore(number);
        appraisals.enter(number, Step.SUPERIOR_INTERVIEW);
        interviewed(number);
        appraisals.enter(number, Step.SIGN_RESULT);
        done(signing.object(number, Company.TECHNICIAN, "it was not me", Set.of()));
        appraisals.enter(number, Step.HANDLE_OBJECTION);
        done(signing.answerObjection(number, Company.HR, true, "it was not"));
        assertThat(get(number).isVetoed()).isFalse();

        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries(88), null, null));

        assertThat(routing.extrasRequested(number)).isFalse();
        scoreCalculation.calculateScore(number);
        assertThat(get(number).getOfficial()).isEqualByComparingTo("88");
        assertThat(files.extras(number))
                .singleElement()
                .extracting(ExtrasFile::round)
                .isEqualTo(1);
    }

    @Test
    void a_refusal_to_sign_is_recorded_by_superior_or_hr_before_a_witness() {
        String bySuperior = atSignature();
        String byHr = atSignature();

        done(signing.refuseSignature(bySuperior, Company.SUPERIOR, Company.COLLEAGUE));
        done(signing.refuseSignature(byHr, Company.HR, " " + Company.SUPERIOR + " "));

        assertThat(files.signatures(bySuperior)).singleElement().satisfies(signature -> {
            assertThat(signature.kind()).isEqualTo(SignatureKind.REFUSED);
            assertThat(signature.actor()).isEqualTo(Company.SUPERIOR);
            assertThat(signature.witness()).isEqualTo(Company.COLLEAGUE);
        });
        assertThat(files.signatures(byHr).get(0).witness()).isEqualTo(Company.SUPERIOR);
        appraisals.enter(bySuperior, Step.DECIDE_OUTCOME);
    }

    @Test
    void a_refusal_to_sign_is_not_recorded_by_just_anybody() {
        String number = atSignature();
        String early = atInterview();

        refusedRefusal(number, Company.TECHNICIAN, Company.COLLEAGUE, "", "problem.own-appraisal");
        refusedRefusal(number, Company.COLLEAGUE, Company.HR, "", "problem.superior-or-hr-only");
        refusedRefusal(number, Company.SUPERIOR, null, "witness", "problem.witness-missing");
        refusedRefusal(number, Company.SUPERIOR, Company.TECHNICIAN, "witness", "problem.witness-involved");
        refusedRefusal(number, Company.SUPERIOR, Company.SUPERIOR, "witness", "problem.witness-involved");
        refusedRefusal(early, Company.SUPERIOR, Company.COLLEAGUE, "", "problem.wrong-step");
    }

    @Test
    void a_result_left_lying_is_recorded_as_not_signed_after_so_many_days() {
        String number = atSignature();
        clock.forward(Duration.ofDays(25));

        signing.signatureLapsed(number);
        signing.signatureLapsed(number);

        assertThat(files.signatures(number)).singleElement().satisfies(signature -> {
            assertThat(signature.kind()).isEqualTo(SignatureKind.LAPSED);
            assertThat(signature.actor()).isNull();
            assertThat(signature.days()).isEqualTo(25);
        });
        appraisals.enter(number, Step.DECIDE_OUTCOME);
    }

    private String objected() {
        String number = atSignature();
        done(signing.object(number, Company.TECHNICIAN, "the parts came late", Set.of()));
        appraisals.enter(number, Step.HANDLE_OBJECTION);
        return number;
    }

    private void refusedRefusal(String number, String actor, @Nullable String witness, String field, String key) {
        refused(number, field, key, () -> signing.refuseSignature(number, actor, witness));
    }
}
