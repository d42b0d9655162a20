package org.kaohe.process.walk.year;

import java.util.Map;

/** Figures of a scorecard by form field, read for the computation. */
record Figures(Map<String, String> byField) {

    Exact at(String field) {
        String figure = byField.get(field);
        if (figure == null) {
            throw new AssertionError("The year measures no " + field + " but " + byField.keySet());
        }
        return Exact.of(figure);
    }

    /** So many points for each occurrence. */
    Exact each(String field, String points) {
        return at(field).times(Exact.of(points));
    }
}
