package org.kaohe.web.pages;

import java.util.EnumSet;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Step;
import org.kaohe.web.access.AppraisalView;
import org.kaohe.web.access.Viewer;

/**
 * What a page offers to do with an appraisal. It only saves useless buttons: the appraisal itself checks every command
 * again.
 */
record Abilities(boolean cancel, boolean extend, boolean veto, boolean refusal, boolean amend) {

    private static final Set<Step> BEFORE_THE_SCORE = EnumSet.of(
            Step.SELF_ASSESS, Step.SUPERIOR_SCORE, Step.SECOND_SCORE, Step.ENDORSE_ADJUSTMENT, Step.APPROVE_EXTRAS);

    static Abilities of(AppraisalView view, Viewer viewer) {
        Appraisal appraisal = view.appraisal();
        boolean others = !viewer.number().equals(appraisal.getPersonNumber());
        boolean open = appraisal.getState() == AppraisalState.OPEN && others;
        boolean hr = open && viewer.hr();
        boolean superior = viewer.number().equals(appraisal.getSuperior());
        boolean vetoed = view.extras().stream()
                .anyMatch(extras -> extras.round() == appraisal.getRound() && extras.veto() != null);
        Step step = appraisal.getStep();
        return new Abilities(
                hr,
                hr && step != null,
                hr && view.sheet().veto() && !vetoed && step != null && BEFORE_THE_SCORE.contains(step),
                open && (viewer.hr() || superior) && step == Step.SIGN_RESULT,
                appraisal.getState() == AppraisalState.SEALED && others && viewer.hr());
    }

    public boolean any() {
        return cancel || extend || veto || refusal;
    }
}
