package org.kaohe.process.period;

import org.kaohe.period.ParticipantAdded;
import org.kaohe.period.Periods;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the appraisal of whoever joins a period late, in the transaction in which they join. */
@Component
class LateJoiners {

    private final Periods periods;
    private final OpenOne openOne;

    LateJoiners(Periods periods, OpenOne openOne) {
        this.periods = periods;
        this.openOne = openOne;
    }

    @EventListener
    void on(ParticipantAdded added) {
        openOne.open(periods.findParticipant(added.participantId()).orElseThrow());
    }
}
