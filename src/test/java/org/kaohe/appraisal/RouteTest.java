package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RouteTest extends OnCompany {

    @Test
    void only_the_step_whose_turn_it_is_can_be_entered() {
        onlyNext(opened(), Step.SELF_ASSESS);
        onlyNext(scored(93), Step.SUPERIOR_INTERVIEW);
        String unscored = atSuperior();
        done(superiorScoring.submitSuperior(unscored, Company.SUPERIOR, entries(93), null, null));
        onlyNext(unscored);
        String signed = atSignature();
        done(signing.sign(signed, Company.TECHNICIAN));
        onlyNext(signed, Step.DECIDE_OUTCOME);
        String decided = atDecision();
        done(decisions.decide(decided, Company.HR, Outcome.PROMOTION, "good"));
        onlyNext(decided, Step.RECORD_PROMOTION);
        String finished = atDecision();
        done(decisions.decide(finished, Company.HR, Outcome.NONE, null));
        onlyNext(finished);
    }

    @Test
    void an_objection_goes_to_a_panel_and_in_a_process_older_than_panels_to_hr() {
        for (Step answer : List.of(Step.FORM_PANEL, Step.HANDLE_OBJECTION)) {
            String objected = atSignature();
            done(signing.object(objected, Company.TECHNICIAN, "unfair", Map.of()));
            appraisals.enter(objected, answer);
            assertThat(appraisals.find(objected).orElseThrow().getStep()).isEqualTo(answer);
        }
    }

    @Test
    void no_step_is_entered_while_another_is_open() {
        onlyNext(atSelfAssessment());
        onlyNext(atSuperior());
        onlyNext(atSignature());
    }

    @Test
    void entering_the_open_step_again_changes_nothing() {
        String number = atSelfAssessment();
        List<?> before = company.everything(number);

        appraisals.enter(number, Step.SELF_ASSESS);

        assertThat(company.everything(number)).isEqualTo(before);
        assertThat(events.stream(StepEntered.class)).hasSize(1);
    }

    @Test
    void entering_a_step_again_after_a_send_back_is_a_new_entry() {
        String number = atSuperior();
        done(superiorScoring.sendBack(number, Company.SUPERIOR, "again"));

        appraisals.enter(number, Step.SELF_ASSESS);

        assertThat(files.visits(number))
                .extracting(StepVisit::entry, StepVisit::step, visit -> visit.completedAt() == null)
                .containsExactly(
                        tuple(1, Step.SELF_ASSESS, false),
                        tuple(2, Step.SUPERIOR_SCORE, false),
                        tuple(3, Step.SELF_ASSESS, true));
    }

    @Test
    void the_history_has_no_gaps_and_names_every_actor() {
        String number = atDecision();

        List<LogEntry> log = files.log(number);

        assertThat(log)
                .extracting(LogEntry::sequence)
                .containsExactly(IntStream.rangeClosed(1, log.size()).boxed().toArray(Integer[]::new));
        assertThat(log).extracting(LogEntry::kind).contains(LogKind.SCORED, LogKind.SIGNED, LogKind.PROPOSED);
        assertThat(log)
                .filteredOn(entry -> entry.kind() == LogKind.SIGNED)
                .extracting(LogEntry::actor, LogEntry::step)
                .containsExactly(tuple(Company.TECHNICIAN, Step.SIGN_RESULT));
    }

    private void onlyNext(String number, Step... allowed) {
        Set<Step> refused = EnumSet.allOf(Step.class);
        refused.removeAll(List.of(allowed));
        Step current = get(number).getStep();
        for (Step step : refused) {
            if (step != current) {
                assertThatThrownBy(() -> appraisals.enter(number, step))
                        .as("%s after %s", step, current)
                        .isInstanceOf(IllegalStateException.class);
            }
        }
        for (Step step : allowed) {
            appraisals.enter(number, step);
        }
    }
}
