package org.kaohe.outcome;

/** One line of the evidence checklist. Names for people: {@code outcome.evidence.<name>}. */
public enum EvidenceItem {
    /** The person's written consent to a demotion or a pay cut. */
    CONSENT,
    /** The reference is the number of the appraisal. */
    RATED_INCOMPETENT,
    /** Dated by its last day. */
    TRAINING_OR_TRANSFER,
    /** The reference is the number of an appraisal on the same sheet, of a period that began after the training or transfer. */
    RATED_INCOMPETENT_AGAIN,
    FACTS,
    HEARING,
    UNION_TOLD,
    /** Thirty days' notice, or a month's pay in its place. */
    NOTICE_OR_PAY,
    COMPENSATION;

    /** Nobody consents to a dismissal; only a dismissal needs notice and compensation. */
    public boolean belongsTo(OutcomeKind kind) {
        return switch (this) {
            case CONSENT -> kind != OutcomeKind.TERMINATION;
            case NOTICE_OR_PAY, COMPENSATION -> kind == OutcomeKind.TERMINATION;
            case RATED_INCOMPETENT, TRAINING_OR_TRANSFER, RATED_INCOMPETENT_AGAIN, FACTS, HEARING, UNION_TOLD -> true;
        };
    }

    boolean isRating() {
        return this == RATED_INCOMPETENT || this == RATED_INCOMPETENT_AGAIN;
    }
}
