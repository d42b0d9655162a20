package org.kaohe.process.walk.year;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.process.walk.Engine;

/** Fills in the scorecards of a month, and says what has to come out. */
class Scoring {

    /** In April the superior counts late deliveries that were none. */
    private static final String CONTESTED = Month.number(Cast.OBJECTS, 4);

    private static final String LATE = "L07__late";

    private final Engine engine;
    private final Staff staff;
    private final Departments departments;
    private final Measurements measured = new Measurements(Measurements.SEED);
    private final Map<String, Map<String, String>> corrected = new HashMap<>();

    Scoring(Engine engine, Staff staff, Departments departments) {
        this.engine = engine;
        this.staff = staff;
        this.departments = departments;
    }

    void self(String number, String person, int month) {
        engine.answer(person, number, "UserTask_SelfAssess", Measurements.form(ofSelf(person, month)));
    }

    void superior(String number, String person, int month) {
        Map<String, Object> form = Measurements.form(of(person, month));
        form.put("decision", "SCORE");
        if (isContested(person, month)) {
            form.put(LATE, "9");
        }
        departments.overrule(form, person, month);
        Extra extra = Extra.of(person, month).orElse(null);
        if (extra != null && extra.isVeto()) {
            form.putAll(Map.of("veto", true, "vetoReason", "a grave mistake"));
        } else if (extra != null) {
            form.putAll(Map.of("adjustmentPoints", extra.points(), "adjustmentReason", "noticed by everybody"));
        }
        engine.answer(staff.superior(person), number, "UserTask_SuperiorScore", form);
        if (extra != null) {
            approve(number, extra);
        }
    }

    boolean isContested(String person, int month) {
        return Month.number(person, month).equals(CONTESTED);
    }

    void objection(String number, String person, int month) {
        engine.answer(
                person,
                number,
                "UserTask_SignResult",
                Map.of("answer", "OBJECT", "grounds", "they were on time", "lines", List.of("L07")));
        engine.answer(Cast.HR, number, "UserTask_FormPanel", Map.of("members", Cast.PANEL + ", " + Cast.MARKETING));
        Map<String, Object> form = Measurements.form(of(person, month));
        form.putAll(Map.of("decision", "UPHOLD", "reason", "the work orders prove it"));
        engine.submit(Cast.PANEL, number, "UserTask_PanelDecision", form);
    }

    /** By the printed rules, with plus, minus and veto; rounded once. */
    BigDecimal expected(String person, int month) {
        Exact points = points(person, month, of(person, month));
        return Extra.of(person, month)
                .map(extra -> extra.on(points))
                .orElse(points)
                .halfUp();
    }

    BigDecimal expectedSelf(String person, int month) {
        return points(person, month, ofSelf(person, month)).halfUp();
    }

    Exact points(String person, int month, Map<String, String> figures) {
        return Measurements.sheet(staff.position(person, month)).points(new Figures(figures));
    }

    Map<String, String> of(String person, int month) {
        Map<String, String> figures = measured.of(person, staff.position(person, month), month);
        figures.putAll(corrected.getOrDefault(Month.number(person, month), Map.of()));
        return figures;
    }

    /** From now on another figure counts for the month. */
    void correct(String person, int month, String field, String figure) {
        corrected.put(Month.number(person, month), Map.of(field, figure));
    }

    private Map<String, String> ofSelf(String person, int month) {
        return measured.self(person, staff.position(person, month), month);
    }

    private void approve(String number, Extra extra) {
        String answer = extra.approved() ? "APPROVE" : "REFUSE";
        if (extra.isVeto()) {
            Map<String, Object> veto = new HashMap<>(Map.of("veto", answer, "vetoReason", "looked into"));
            if (extra.approved()) {
                veto.put("vetoScope", extra.scope());
            }
            engine.answer(Cast.GENERAL_MANAGER, number, "UserTask_ApproveExtras", veto);
        } else {
            engine.answer(
                    Cast.HEAD,
                    number,
                    "UserTask_EndorseAdjustment",
                    Map.of("decision", "FILE", "points", extra.points(), "reason", "as proposed"));
            engine.answer(
                    Cast.GENERAL_MANAGER,
                    number,
                    "UserTask_ApproveExtras",
                    Map.of("adjustment", answer, "adjustmentReason", "looked into"));
        }
    }
}
