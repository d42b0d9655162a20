package org.kaohe.scoring;

import java.util.List;

/** Nothing was computed; every problem is named at once, in the order of the sheet. */
public record Refused(List<MeasurementProblem> problems) implements Scoring {

    public Refused {
        problems = List.copyOf(problems);
    }
}
