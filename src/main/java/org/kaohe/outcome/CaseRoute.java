package org.kaohe.outcome;

import java.util.Set;

/** Which step may follow which: the guarded transition table of every kind of case. */
final class CaseRoute {

    private CaseRoute() {}

    /** @param needsGrounds whether consent or evidence comes before the first signature */
    static Set<CaseStep> next(OutcomeCase found, boolean needsGrounds) {
        CaseProgress p = found.progress();
        if (p.lastStep() == null) {
            return Set.of(first(found.getKind()));
        }
        if (p.ready() || p.answer() == null) {
            return Set.of();
        }
        return switch (p.answer()) {
            case BACK -> Set.of(toHr(found.getKind()));
            case MORE -> Set.of(p.lastStep());
            case IMPROVE -> found.getKind() == OutcomeKind.CONFIRMATION ? Set.of(p.lastStep()) : Set.of();
            case WITHDRAW, TERMINATE -> Set.of();
            case GO_ON -> after(found, p.lastStep(), needsGrounds);
        };
    }

    static CaseStep first(OutcomeKind kind) {
        return switch (kind) {
            case PROMOTION, DEMOTION, PAY_CHANGE -> CaseStep.DRAFT_TERMS;
            case RENEWAL -> CaseStep.RECOMMEND_RENEWAL;
            case TERMINATION -> CaseStep.GATHER_EVIDENCE;
            case IMPROVEMENT -> CaseStep.SET_GOALS;
            case CONFIRMATION -> CaseStep.DECIDE_CONFIRMATION;
        };
    }

    /** Agreed at this step, the case may take effect. */
    static boolean isLast(CaseStep step) {
        return step == CaseStep.APPROVE_CASE || step == CaseStep.CLOSE_PLAN || step == CaseStep.DECIDE_CONFIRMATION;
    }

    private static CaseStep toHr(OutcomeKind kind) {
        return kind == OutcomeKind.TERMINATION ? CaseStep.GATHER_EVIDENCE : CaseStep.DRAFT_TERMS;
    }

    private static Set<CaseStep> after(OutcomeCase found, CaseStep last, boolean needsGrounds) {
        return switch (last) {
            case RECOMMEND_RENEWAL -> Set.of(CaseStep.DRAFT_TERMS);
            case DRAFT_TERMS -> Set.of(afterTerms(found, needsGrounds));
            case GATHER_EVIDENCE ->
                Set.of(found.getKind() == OutcomeKind.TERMINATION ? CaseStep.APPROVE_CASE : CaseStep.SIGN_TERMS);
            case SIGN_TERMS -> Set.of(CaseStep.CHECK_FINANCE);
            case CHECK_FINANCE -> Set.of(CaseStep.REVIEW_ADMINISTRATION);
            case REVIEW_ADMINISTRATION -> Set.of(CaseStep.APPROVE_CASE);
            case SET_GOALS -> Set.of(CaseStep.CHECK_PROGRESS);
            case CHECK_PROGRESS -> Set.of(CaseStep.CLOSE_PLAN);
            case APPROVE_CASE, CLOSE_PLAN, DECIDE_CONFIRMATION -> Set.of();
        };
    }

    private static CaseStep afterTerms(OutcomeCase found, boolean needsGrounds) {
        if (found.getKind() == OutcomeKind.RENEWAL) {
            return CaseStep.APPROVE_CASE;
        }
        return needsGrounds ? CaseStep.GATHER_EVIDENCE : CaseStep.SIGN_TERMS;
    }
}
