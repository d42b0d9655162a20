package org.kaohe.outcome;

import java.util.Optional;
import org.kaohe.appraisal.Outcome;
import org.kaohe.period.Problem;

/** One reason why a decision table's proposal may not be laid before HR. */
interface ProposalPolicy {

    /** Empty: allowed. Otherwise: refused, because. */
    Optional<Problem> refuses(Outcome proposed);
}
