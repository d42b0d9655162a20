package org.kaohe.period;

import java.util.List;

/** No period was drafted, and why. */
public record PeriodRefused(List<Problem> problems) implements Drafted {

    public PeriodRefused {
        problems = List.copyOf(problems);
    }
}
