package org.kaohe.scoring;

import java.util.List;

/**
 * A figure that cannot be used.
 *
 * @param line code of the line; empty when the problem lies outside the lines
 * @param input key of the input; {@code adjustment} for the points outside the 100, empty for a whole line
 * @param messageKey text in {@code messages/scoring}; it says what is wrong, the reader of the problem adds the names
 */
public record MeasurementProblem(String line, String input, String messageKey, List<String> args) {

    public MeasurementProblem {
        args = List.copyOf(args);
    }

    static MeasurementProblem of(String line, String input, String what, String... args) {
        return new MeasurementProblem(line, input, "scoring.problem." + what, List.of(args));
    }

    /** The same problem, under the name that the input has in the whole line. */
    MeasurementProblem of(Composite.Part part) {
        return new MeasurementProblem(line, part.name(input), messageKey, args);
    }
}
