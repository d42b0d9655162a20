package org.kaohe.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One role of raters: how much it counts and what its members gave.
 *
 * @param role name of the role as the explanation calls it
 * @param share relative to the shares of the other roles; 0 counts nothing
 * @param required whether nothing may be computed without it: a superior's score is never invented and never 0
 * @param scores one for each member, null where it is missing
 */
public record RaterShare(String role, BigFraction share, boolean required, List<@Nullable BigFraction> scores) {

    public RaterShare {
        scores = Collections.unmodifiableList(new ArrayList<>(scores));
    }
}
