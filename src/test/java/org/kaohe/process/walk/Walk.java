package org.kaohe.process.walk;

import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.LEADER;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the technician's appraisal from step to step, as the README's walk does. */
final class Walk {

    static final String NUMBER = "2026M11-" + TECHNICIAN;

    private final Engine engine;

    Walk(Engine engine) {
        this.engine = engine;
    }

    Walk selfAssess() {
        engine.submit(TECHNICIAN, NUMBER, "UserTask_SelfAssess", Scorecard.filled("selfremark"));
        return this;
    }

    Walk score() {
        engine.submit(SUPERIOR, NUMBER, "UserTask_SuperiorScore", Scorecard.bySuperior("superiorremark"));
        return this;
    }

    Walk score(Map<String, Object> extras) {
        Map<String, Object> values = new LinkedHashMap<>(Scorecard.bySuperior("superiorremark"));
        values.putAll(extras);
        engine.submit(SUPERIOR, NUMBER, "UserTask_SuperiorScore", values);
        return this;
    }

    Walk interview() {
        engine.submit(
                SUPERIOR,
                NUMBER,
                "UserTask_SuperiorInterview",
                Map.of(
                        "heldOn", "2026-11-23",
                        "attendance", "ATTENDED",
                        "strengths", "strengthsnote",
                        "improvements", "improvementsnote",
                        "goals", "goalsnote"));
        engine.submit(
                LEADER,
                NUMBER,
                "UserTask_LeaderInterview",
                Map.of("heldOn", "2026-11-23", "attendance", "ATTENDED", "opinion", "opinionnote"));
        return this;
    }

    Walk sign() {
        engine.submit(TECHNICIAN, NUMBER, "UserTask_SignResult", Map.of("answer", "SIGN"));
        return this;
    }

    Walk object() {
        engine.submit(TECHNICIAN, NUMBER, "UserTask_SignResult", Map.of("answer", "OBJECT", "grounds", "groundsnote"));
        return this;
    }

    Walk decide(String outcome) {
        engine.submit(HR, NUMBER, "UserTask_DecideOutcome", Map.of("outcome", outcome, "reason", "decisionnote"));
        return this;
    }
}
