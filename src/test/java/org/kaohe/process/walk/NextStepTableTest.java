package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every combination of the table's inputs, unknown ones included, on the deployed decision. */
@EngineTest
class NextStepTableTest {

    private static final List<String> KINDS =
            Arrays.asList("MONTH", "QUARTER", "MID_YEAR", "ANNUAL", "CONFIRMATION", "AD_HOC", "UNKNOWN", null);
    private static final List<String> STAGES =
            Arrays.asList("PROBATION", "REGULAR", "LEAVING", "LEFT", "UNKNOWN", null);
    private static final List<Boolean> FLAGS = Arrays.asList(true, false, null);
    private static final List<Double> SCORES = Arrays.asList(-5d, 0d, 59.99d, 60d, 89.99d, 90d, 100d, 110d, null);

    @Autowired
    private DecisionService decisions;

    @Test
    void no_combination_of_inputs_proposes_a_dismissal_and_every_one_has_exactly_one_answer() {
        int combinations = 0;
        for (String kind : KINDS) {
            for (Boolean recognised : FLAGS) {
                for (Boolean vetoed : FLAGS) {
                    for (Double official : SCORES) {
                        for (String stage : STAGES) {
                            String outcome = propose(kind, recognised, vetoed, official, stage)
                                    .get("outcome");
                            assertThat(outcome)
                                    .as("%s %s %s %s %s", kind, recognised, vetoed, official, stage)
                                    .isIn("NONE", "CONFIRMATION", "PROMOTION", "PAY_CHANGE", "IMPROVEMENT");
                            boolean clear =
                                    Boolean.TRUE.equals(recognised) && Boolean.FALSE.equals(vetoed) && official != null;
                            if (!clear
                                    || kind == null
                                    || stage == null
                                    || kind.equals("UNKNOWN")
                                    || stage.equals("UNKNOWN")) {
                                assertThat(outcome).isEqualTo("NONE");
                            }
                            combinations++;
                        }
                    }
                }
            }
        }
        assertThat(combinations).isEqualTo(8 * 3 * 3 * 9 * 6);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 95, REGULAR, NONE, single-month",
        "QUARTER, 20, REGULAR, NONE, quarter",
        "CONFIRMATION, 60, PROBATION, CONFIRMATION, confirm",
        "CONFIRMATION, 59.99, PROBATION, IMPROVEMENT, confirm-not-reached",
        "CONFIRMATION, 90, REGULAR, NONE, not-on-probation",
        "ANNUAL, 90, REGULAR, PROMOTION, consider-promotion",
        "MID_YEAR, 90, REGULAR, PAY_CHANGE, consider-pay-rise",
        "ANNUAL, 59.99, REGULAR, IMPROVEMENT, improve",
        "MID_YEAR, 75, REGULAR, NONE, solid",
        "ANNUAL, 95, LEAVING, NONE, left-to-hr"
    })
    void each_rule_says_what_it_proposes_and_why(
            String kind, double official, String stage, String outcome, String reason) {
        assertThat(propose(kind, true, false, official, stage))
                .containsEntry("outcome", outcome)
                .containsEntry("reason", "outcome.reason." + reason);
    }

    @Test
    void a_veto_and_a_result_without_interview_are_left_to_hr() {
        assertThat(propose("ANNUAL", true, true, 0d, "REGULAR")).containsEntry("reason", "outcome.reason.vetoed");
        assertThat(propose("ANNUAL", false, false, 95d, "REGULAR"))
                .containsEntry("reason", "outcome.reason.not-recognised");
    }

    private Map<String, String> propose(
            String kind, Boolean recognised, Boolean vetoed, Double official, String stage) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("periodKind", kind);
        inputs.put("recognised", recognised);
        inputs.put("vetoed", vetoed);
        inputs.put("official", official);
        inputs.put("stage", stage);
        var answer = decisions.evaluateDecisionTableByKey("next-step", inputs).getSingleResult();
        return Map.of("outcome", answer.getEntry("outcome"), "reason", answer.getEntry("reason"));
    }
}
