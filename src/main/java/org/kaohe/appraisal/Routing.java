package org.kaohe.appraisal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a model asks at its tasks and gateways: who may act, and where the appraisal goes next. */
@Service
@Transactional(readOnly = true)
public class Routing {

    private final Desk desk;
    private final Visits visits;

    Routing(Desk desk, Visits visits) {
        this.desk = desk;
        this.visits = visits;
    }

    /** Of the current entry, or, for a step not entered yet, as it would be now. */
    public Assignment assignment(String number, Step step) {
        return visits.assignment(desk.get(number), step);
    }

    /** The superior sent the self-assessment back and it has not come again. */
    public boolean wasSentBack(String number) {
        return progress(number).wasSentBack();
    }

    /** Plus or minus points wait for the department head to file them (002, R119). */
    public boolean adjustmentNeedsHead(String number) {
        return progress(number).headPending();
    }

    /** Plus, minus or a veto wait for the general manager. */
    public boolean extrasRequested(String number) {
        return progress(number).extrasPending();
    }

    /** The person objected to the result and HR has not answered. */
    public boolean objected(String number) {
        return progress(number).hasObjected();
    }

    /** HR's last answer to an objection sent the result back to the superior. */
    public boolean objectionSentBack(String number) {
        return progress(number).objectionSentBack();
    }

    /** Empty until HR has decided. */
    public Optional<Outcome> decidedOutcome(String number) {
        return Optional.ofNullable(desk.get(number).getOutcome());
    }

    private Progress progress(String number) {
        return desk.get(number).progress();
    }
}
