package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The appraised person's own rating; it is shown and counts 0 %. */
@Service
@Transactional
public class SelfAssessments {

    private final Desk desk;
    private final Ratings ratings;

    SelfAssessments(Desk desk, Ratings ratings) {
        this.desk = desk;
        this.ratings = ratings;
    }

    /** Every line of the sheet is required, as for the superior. */
    public Optional<Refusal> submitSelf(String number, String actor, List<LineEntry> entries) {
        return desk.atStep(number, actor, Step.SELF_ASSESS, turn -> {
            ratings.check(turn, entries);
            if (turn.clean()) {
                ratings.keep(turn, RaterRole.SELF, entries);
                turn.appraisal().progress().selfDone(true);
                desk.completed(turn, Step.SELF_ASSESS, LogKind.SELF_SUBMITTED);
            }
        });
    }

    /** The last day passed: marked "not submitted", the appraisal goes on. Does nothing when the step is over. */
    public void selfLapsed(String number) {
        Appraisal appraisal = desk.lock(number);
        if (appraisal.getStep() == Step.SELF_ASSESS) {
            Instant now = desk.now();
            appraisal.progress().selfDone(false);
            desk.completed(appraisal, Step.SELF_ASSESS, null, now, LogKind.SELF_LAPSED);
        }
    }
}
