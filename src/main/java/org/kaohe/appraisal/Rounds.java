package org.kaohe.appraisal;

import jakarta.persistence.Embeddable;

/** How often a result was made anew. A new round is scored again; one that changes lines only keeps everything else. */
@Embeddable
class Rounds {

    private int round = 1;
    private int scoredRound;
    private int extrasRound = 1;

    void anew() {
        round++;
        extrasRound = round;
    }

    /** A panel or an amendment changes lines; plus, minus, veto, interview and signature stand. */
    void linesOnly() {
        round++;
    }

    void scored() {
        scoredRound = round;
    }

    int number() {
        return round;
    }

    boolean isScored() {
        return scoredRound == round;
    }

    boolean changesLinesOnly() {
        return extrasRound < round;
    }

    /** The round whose plus, minus and veto count. */
    int ofExtras() {
        return extrasRound;
    }
}
