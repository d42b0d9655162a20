package org.kaohe.outcome;

import java.util.Optional;
import org.kaohe.period.Problem;

/** One reason why an outcome may not be decided. */
interface OutcomePolicy {

    /** Empty: allowed. Otherwise: refused, because. */
    Optional<Problem> refuses(Decision decision);
}
