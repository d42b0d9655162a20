package org.kaohe.appraisal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which step may follow which: the guarded transition table of an appraisal. */
final class Route {

    private Route() {}

    /** The steps that may be entered now; empty while the score is missing and after the last step. */
    static Set<Step> next(Progress p) {
        Step last = p.lastStep();
        if (last == null) {
            return p.rated() ? Set.of(Step.SELF_ASSESS) : towardsScore(p);
        }
        return switch (last) {
            case SELF_ASSESS -> Set.of(Step.SUPERIOR_SCORE);
            case SUPERIOR_SCORE -> p.wasSentBack() ? Set.of(Step.SELF_ASSESS) : towardsScore(p);
            case SECOND_SCORE, ENDORSE_ADJUSTMENT, APPROVE_EXTRAS -> towardsScore(p);
            case SUPERIOR_INTERVIEW -> Set.of(Step.LEADER_INTERVIEW);
            case LEADER_INTERVIEW -> Set.of(Step.SIGN_RESULT);
            case SIGN_RESULT ->
                p.hasObjected() ? Set.of(Step.FORM_PANEL, Step.HANDLE_OBJECTION) : Set.of(Step.DECIDE_OUTCOME);
            case FORM_PANEL -> Set.of(Step.PANEL_DECISION);
            case PANEL_DECISION -> p.rounds().isScored() ? Set.of(Step.SIGN_RESULT) : Set.of();
            case HANDLE_OBJECTION -> Set.of(p.objectionSentBack() ? Step.SUPERIOR_SCORE : Step.SIGN_RESULT);
            case DECIDE_OUTCOME -> oneOrNone(p.followUp());
            case RECORD_PROBATION, RECORD_PROMOTION, RECORD_TERMINATION -> Set.of();
        };
    }

    static boolean readyToScore(Progress p) {
        if (betweenSteps(p) && p.lastStep() == Step.PANEL_DECISION) {
            return !p.rounds().isScored();
        }
        boolean rated = p.rated() ? ratedBySuperior(p) : p.lastStep() == null;
        return betweenSteps(p) && rated && !p.secondPending() && !p.headPending() && !p.extrasPending();
    }

    /** The result is signed (or refused, or lapsed) and no decision was taken yet. */
    static boolean readyToPropose(Progress p) {
        return betweenSteps(p) && p.lastStep() == Step.SIGN_RESULT && !p.hasObjected();
    }

    /** Nothing is left to do but to seal. */
    static boolean finished(Progress p) {
        Step last = p.lastStep();
        boolean recorded =
                last == Step.RECORD_PROBATION || last == Step.RECORD_PROMOTION || last == Step.RECORD_TERMINATION;
        boolean nothingFollows = last == Step.DECIDE_OUTCOME && p.followUp() == null;
        return betweenSteps(p) && (recorded || nothingFollows);
    }

    private static boolean betweenSteps(Progress p) {
        return p.state() == AppraisalState.OPEN && p.step() == null;
    }

    private static boolean ratedBySuperior(Progress p) {
        return p.lastStep() == Step.SECOND_SCORE
                || p.lastStep() == Step.ENDORSE_ADJUSTMENT
                || p.lastStep() == Step.APPROVE_EXTRAS
                || (p.lastStep() == Step.SUPERIOR_SCORE && !p.wasSentBack());
    }

    private static Set<Step> towardsScore(Progress p) {
        if (p.secondPending()) {
            return Set.of(Step.SECOND_SCORE);
        }
        if (p.headPending()) {
            return Set.of(Step.ENDORSE_ADJUSTMENT);
        }
        if (p.extrasPending()) {
            return Set.of(Step.APPROVE_EXTRAS);
        }
        return p.rounds().isScored() ? Set.of(Step.SUPERIOR_INTERVIEW) : Set.of();
    }

    private static Set<Step> oneOrNone(@Nullable Step step) {
        return step == null ? Set.of() : Set.of(step);
    }
}
