package org.kaohe.process.walk;

import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.LEADER;
import static org.kaohe.process.walk.Company.SUPERIOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a technician's appraisal from step to step, as the README's walk does. */
final class Walk {

    private final Engine engine;
    private final String technician;
    private final String period;

    /** In the month that the demo company has open. */
    Walk(Engine engine, String technician) {
        this(engine, technician, "2026M11");
    }

    Walk(Engine engine, String technician, String period) {
        this.engine = engine;
        this.technician = technician;
        this.period = period;
    }

    String number() {
        return period + "-" + technician;
    }

    Walk submit(String user, String element, Map<String, Object> values) {
        engine.submit(user, number(), "UserTask_" + element, values);
        return this;
    }

    Walk selfAssess() {
        return submit(technician, "SelfAssess", Scorecard.filled("selfremark"));
    }

    Walk score() {
        return score(Map.of());
    }

    Walk score(Map<String, Object> extras) {
        Map<String, Object> values = new LinkedHashMap<>(Scorecard.bySuperior("superiorremark"));
        values.putAll(extras);
        return submit(SUPERIOR, "SuperiorScore", values);
    }

    Walk interview() {
        submit(
                SUPERIOR,
                "SuperiorInterview",
                Map.of(
                        "heldOn", "2026-11-23",
                        "attendance", "ATTENDED",
                        "strengths", "strengthsnote",
                        "improvements", "improvementsnote",
                        "goals", "goalsnote"));
        return submit(
                LEADER,
                "LeaderInterview",
                Map.of("heldOn", "2026-11-23", "attendance", "ATTENDED", "opinion", "opinionnote"));
    }

    Walk sign() {
        return submit(technician, "SignResult", Map.of("answer", "SIGN"));
    }

    /** To lines, with grounds of each, or to the whole result. */
    Walk object(String... lines) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of("answer", "OBJECT", "lines", List.of(lines)));
        if (lines.length == 0) {
            values.put("grounds", "groundsnote");
        }
        for (String line : lines) {
            values.put(line + "_grounds", "groundsnote of " + line);
        }
        return submit(technician, "SignResult", values);
    }

    Walk decide(String outcome) {
        return submit(HR, "DecideOutcome", Map.of("outcome", outcome, "reason", "decisionnote"));
    }
}
