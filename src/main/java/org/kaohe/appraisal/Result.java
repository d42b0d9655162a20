package org.kaohe.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The result of the current round, as lists and pages need it; the rounds themselves are kept in {@link ScoreRow}. */
@Embeddable
class Result {

    private @Nullable BigDecimal official;

    private @Nullable BigDecimal selfOfficial;

    private @Nullable String grade;

    private boolean vetoed;

    private boolean recognised;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    void calculated(BigDecimal score, @Nullable BigDecimal self, @Nullable String band, boolean veto) {
        official = score;
        selfOfficial = self;
        grade = band;
        vetoed = veto;
        recognised = false;
    }

    void recognise() {
        if (official == null) {
            throw new IllegalStateException("There is no score to recognise");
        }
        recognised = true;
    }

    void newRound() {
        official = null;
        grade = null;
        vetoed = false;
        recognised = false;
    }

    void decided(Outcome decision) {
        outcome = decision;
    }

    @Nullable
    BigDecimal official() {
        return official;
    }

    @Nullable
    BigDecimal selfOfficial() {
        return selfOfficial;
    }

    @Nullable
    String grade() {
        return grade;
    }

    boolean vetoed() {
        return vetoed;
    }

    boolean recognised() {
        return recognised;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }
}
