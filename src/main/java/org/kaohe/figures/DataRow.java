package org.kaohe.figures;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.BroughtFigure;

/**
 * One person's appraisal in the table of a department.
 *
 * @param number the appraisal's
 * @param open whether figures can still be brought
 * @param asked keys of the columns that the person's sheet has
 * @param figures what was brought, by key of the column
 */
public record DataRow(
        String number, String person, boolean open, Set<String> asked, Map<String, BroughtFigure> figures) {

    public @Nullable BroughtFigure figure(String key) {
        return figures.get(key);
    }

    /** How many figures nobody has brought and somebody still could. */
    public int missing() {
        return open ? asked.size() - figures.size() : 0;
    }
}
