package org.kaohe.process.walk;

import java.util.LinkedHashMap;
import java.util.Map;

/** A filled scorecard of the repair technician. */
final class Scorecard {

    /** 10 + 9.2 + 10 + 18.5 + 15 + 8 + 8 + 5 + 5 + 2.5, computed by hand from the rules R128–R135. */
    static final String POINTS = "91.20";

    private Scorecard() {}

    static Map<String, Object> filled(String remark) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("L01__failures", "0");
        values.put("L02__completion", "92");
        values.put("L03__completion", "100");
        values.put("L04__points", "18.5");
        values.put("L05__refusals", "0");
        values.put("L06__served", "200");
        values.put("L06__external", "6");
        values.put("L06__internal", "2");
        values.put("L07__late", "2");
        values.put("L08__minor", "0");
        values.put("L08__major", "0");
        values.put("L09__missed", "0");
        values.put("L09__score", "80");
        values.put("L10__done", "1");
        values.put("L01_remark", remark);
        return values;
    }

    /** By the superior, with other points for the customers' satisfaction. */
    static Map<String, Object> of(String satisfaction) {
        Map<String, Object> values = bySuperior("remark");
        values.put("L04__points", satisfaction);
        return values;
    }

    static Map<String, Object> bySuperior(String remark) {
        Map<String, Object> values = filled(remark);
        values.put("decision", "SCORE");
        return values;
    }
}
