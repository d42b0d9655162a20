package org.kaohe.organisation;

import java.util.List;

/**
 * What a file does, or would do, to the company. With any problem nothing is saved and the three counts are 0.
 *
 * @param rows rows with something in them, the header not counted
 */
public record ImportReport(int rows, int added, int changed, int unchanged, List<ImportProblem> problems) {

    public boolean isClean() {
        return problems.isEmpty();
    }
}
