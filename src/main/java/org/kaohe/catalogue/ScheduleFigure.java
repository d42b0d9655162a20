package org.kaohe.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.scoring.Bands.Of;
import org.kaohe.scoring.Direction;

/** What a person's work schedule (工作行程表) of a month measures (002, R066). */
public enum ScheduleFigure {
    /** Days present of the days to be present, in percent. */
    ATTENDANCE(Of.RATIO, Direction.HIGHER),
    /** Hours in the field, counted by R070. */
    FIELD_HOURS(Of.VALUE, Direction.HIGHER),
    /** Repairs done again of the repairs done, in percent. */
    RE_REPAIR(Of.RATIO, Direction.LOWER),
    /** Cost in yuan. */
    COST(Of.VALUE, Direction.LOWER);

    private final Of of;
    private final Direction better;

    ScheduleFigure(Of of, Direction better) {
        this.of = of;
        this.better = better;
    }

    /** How a table takes it: a ratio of two figures, or one figure. */
    public Of of() {
        return of;
    }

    /** Which way is good. */
    public Direction better() {
        return better;
    }

    /** The inputs that it fills, in the order of the form. */
    public List<String> inputs() {
        return of == Of.RATIO ? List.of("achieved", "total") : List.of("value");
    }

    /** Whether the line turns this figure into points by itself; otherwise somebody judges it. */
    public boolean isScoredBy(SheetLine line) {
        Set<String> asked = line.inputSpecs().stream().map(input -> input.key()).collect(Collectors.toSet());
        return asked.equals(Set.copyOf(inputs()));
    }
}
