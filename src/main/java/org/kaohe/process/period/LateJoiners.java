package org.kaohe.process.period;

import org.kaohe.figures.DataRequests;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantAdded;
import org.kaohe.period.Periods;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the appraisal of whoever joins a period late, in the transaction in which they join, and asks departments that only their sheet names. */
@Component
class LateJoiners {

    private final Periods periods;
    private final OpenOne openOne;
    private final DataRequests requests;

    LateJoiners(Periods periods, OpenOne openOne, DataRequests requests) {
        this.periods = periods;
        this.openOne = openOne;
        this.requests = requests;
    }

    @EventListener
    void on(ParticipantAdded added) {
        Participant participant = periods.findParticipant(added.participantId()).orElseThrow();
        openOne.open(participant);
        requests.ask(participant.getPeriodId());
    }
}
