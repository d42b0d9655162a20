package org.kaohe.period;

import java.util.Optional;

/** One rule about who takes part in a period. */
interface Eligibility {

    /** Why the candidate may not take part; empty when this rule has nothing against it. */
    Optional<Reason> against(Candidate candidate);
}
