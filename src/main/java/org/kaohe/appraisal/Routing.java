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
    private final Months months;

    Routing(Desk desk, Visits visits, Months months) {
        this.desk = desk;
        this.visits = visits;
        this.months = months;
    }

    /** Of the current entry, or, for a step not entered yet, as it would be now. */
    public Assignment assignment(String number, Step step) {
        return visits.assignment(desk.get(number), step);
    }

    /** People rate something; otherwise all of the result comes from the months. */
    public boolean isRated(String number) {
        return progress(number).rated();
    }

    /**
     * A month that the result is made of is not sealed yet (X54). Whoever asks holds the appraisal until the end of their
     * transaction: of a result that begins to wait and a month that is sealed in the same moment, the second sees the first.
     */
    @Transactional
    public boolean monthsMissing(String number) {
        return months.missing(desk.lock(number));
    }

    /** The superior sent the self-assessment back and it has not come again. */
    public boolean wasSentBack(String number) {
        return progress(number).wasSentBack();
    }

    /** The sheet has the general manager or the leader score as well, who have not yet. */
    public boolean secondRaterDue(String number) {
        return progress(number).secondPending();
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

    /** The panel upheld the objection, and the score is to be computed anew. */
    public boolean panelUpheld(String number) {
        return progress(number).rounds().changesLinesOnly();
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
