package org.kaohe.scoring;

import java.util.List;

/**
 * Something wrong in what was written down.
 *
 * @param path where, for instance {@code lines[2].method.items[0].points}
 * @param messageKey text in {@code messages/scoring} (or in the bundle of whoever reported it)
 */
public record ParameterProblem(String path, String messageKey, List<String> args) {

    public ParameterProblem {
        args = List.copyOf(args);
    }
}
