package org.kaohe.appraisal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rating of the direct superior, which counts, and of whoever the sheet lets score beside the superior. */
@Service
@Transactional
public class SuperiorScoring {

    private final Desk desk;
    private final Ratings ratings;
    private final ExtrasRequests requests;
    private final FrozenSheets sheets;

    SuperiorScoring(Desk desk, Ratings ratings, ExtrasRequests requests, FrozenSheets sheets) {
        this.desk = desk;
        this.ratings = ratings;
        this.requests = requests;
        this.sheets = sheets;
    }

    /** The rating, with the plus or minus points and the veto that the superior asks for on the same occasion. */
    public Optional<Refusal> submitSuperior(
            String number,
            String actor,
            List<LineEntry> entries,
            @Nullable AdjustmentProposal adjustment,
            @Nullable VetoRequest veto) {
        return desk.atStep(number, actor, Step.SUPERIOR_SCORE, turn -> {
            ratings.checkBesideBrought(turn, entries);
            Runnable proposal = adjustment == null ? () -> {} : requests.proposal(turn, adjustment);
            Runnable request = veto == null ? () -> {} : requests.veto(turn, "veto.reason", veto.reason());
            if (turn.clean()) {
                ratings.keep(turn, RaterRole.SUPERIOR, entries);
                proposal.run();
                request.run();
                boolean needsHead =
                        adjustment != null && !actor.equals(turn.appraisal().getHead());
                boolean needsApproval = veto != null || (adjustment != null && !needsHead);
                boolean needsSecond = sheets.second(turn.appraisal()).isPresent();
                turn.appraisal().progress().superiorDone(needsSecond, needsHead, needsApproval);
                desk.completed(turn, Step.SUPERIOR_SCORE, LogKind.SUPERIOR_SUBMITTED);
            }
        });
    }

    /** The rating of whoever scores beside the superior; the two are combined by the shares of the sheet (002, R064). */
    public Optional<Refusal> submitSecond(String number, String actor, List<LineEntry> entries) {
        return desk.atStep(number, actor, Step.SECOND_SCORE, turn -> {
            ratings.checkBesideBrought(turn, entries);
            if (turn.clean()) {
                ratings.keep(turn, RaterRole.SECOND, entries);
                turn.appraisal().progress().secondDone();
                desk.completed(turn, Step.SECOND_SCORE, LogKind.SECOND_SUBMITTED);
            }
        });
    }

    /** Returns the self-assessment to the appraised person; it counts as superseded from now on. */
    public Optional<Refusal> sendBack(String number, String actor, @Nullable String reason) {
        return desk.atStep(number, actor, Step.SUPERIOR_SCORE, turn -> {
            String why = turn.reason(reason);
            if (turn.clean()) {
                ratings.supersede(turn.appraisal(), RaterRole.SELF);
                turn.appraisal().progress().sendBack();
                desk.completed(turn, Step.SUPERIOR_SCORE, LogKind.SENT_BACK, why);
            }
        });
    }
}
