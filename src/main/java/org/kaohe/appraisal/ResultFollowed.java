package org.kaohe.appraisal;

import java.util.List;
import org.kaohe.period.Problem;

/**
 * A sealed result was to follow others that it is made of, or that re-rate it, because they changed.
 *
 * @param cause numbers of the dossiers that changed
 * @param problems why it was left as it is; empty when it was amended
 */
public record ResultFollowed(String number, String cause, List<Problem> problems) {

    public ResultFollowed {
        problems = List.copyOf(problems);
    }
}
