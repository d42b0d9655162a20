package org.kaohe.process.period;

import org.kaohe.appraisal.Appraisals;
import org.kaohe.period.Participant;
import org.kaohe.period.Periods;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens one appraisal. Whatever goes wrong undoes the whole chunk; afterwards the one who caused it is noted as failed, so that
 * the next try opens the others without them.
 */
@Component
class OpenOne {

    private static final Logger LOG = LoggerFactory.getLogger(OpenOne.class);

    private final Appraisals appraisals;
    private final Periods periods;

    OpenOne(Appraisals appraisals, Periods periods) {
        this.appraisals = appraisals;
        this.periods = periods;
    }

    void open(Participant participant) {
        try {
            periods.opened(participant.getId(), appraisals.open(participant));
        } catch (RuntimeException e) {
            LOG.warn("The appraisal of {} cannot be opened", participant.getPersonNumber(), e);
            noteAfterRollback(participant.getId(), String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void noteAfterRollback(long participantId, String message) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    periods.failed(participantId, message);
                }
            }
        });
    }
}
