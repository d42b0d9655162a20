package org.kaohe.process.walk.year;

import java.util.Map;
import org.kaohe.process.walk.Engine;

/** What follows every score: both parts of the interview, the signature, HR's decision. */
class Talks {

    private final Engine engine;
    private final Staff staff;

    Talks(Engine engine, Staff staff) {
        this.engine = engine;
        this.staff = staff;
    }

    void interview(String number, String person) {
        String today = Calendar.today().toString();
        engine.answer(
                staff.superior(person),
                number,
                "UserTask_SuperiorInterview",
                Map.of(
                        "heldOn", today,
                        "attendance", "ATTENDED",
                        "strengths", "careful",
                        "improvements", "faster",
                        "goals", "two cases"));
        engine.answer(
                staff.leader(person),
                number,
                "UserTask_LeaderInterview",
                Map.of("heldOn", today, "attendance", "ATTENDED", "opinion", "agreed"));
    }

    void sign(String number, String person) {
        engine.answer(person, number, "UserTask_SignResult", Map.of("answer", "SIGN"));
    }

    void decide(String number, String person, String outcome) {
        engine.answer(
                Staff.hrFor(person),
                number,
                "UserTask_DecideOutcome",
                Map.of("outcome", outcome, "reason", "as discussed"));
    }
}
