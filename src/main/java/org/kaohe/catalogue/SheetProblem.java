package org.kaohe.catalogue;

import java.util.List;

/**
 * Why a text could not be read as a sheet.
 *
 * @param row row of the text, from 1; 0 when it cannot be said
 * @param path what stands there, {@code lines[2].method.kind}; empty for the whole text
 * @param messageKey text in {@code messages/scoring} or {@code messages/catalogue}
 */
public record SheetProblem(int row, String path, String messageKey, List<String> args) {

    public SheetProblem {
        args = List.copyOf(args);
    }
}
