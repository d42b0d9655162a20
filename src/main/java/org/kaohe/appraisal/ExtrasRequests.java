package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks and keeps what is asked for outside the 100 points: first the check, then, for a clean turn, the change. */
@Component
class ExtrasRequests {

    private final ExtrasRepository rows;
    private final FrozenSheets sheets;

    ExtrasRequests(ExtrasRepository rows, FrozenSheets sheets) {
        this.rows = rows;
        this.sheets = sheets;
    }

    Optional<ExtrasRow> ofRound(Appraisal appraisal) {
        return rows.findByAppraisalAndRound(
                appraisal, appraisal.progress().rounds().ofExtras());
    }

    Runnable proposal(Turn turn, AdjustmentProposal proposal) {
        String why = turn.required("adjustment.reason", proposal.reason(), Turn.LONGEST_REASON);
        checkPoints(turn, "adjustment.points", proposal.points());
        BigDecimal points = proposal.points() == null ? BigDecimal.ZERO : proposal.points();
        return () -> rowOfRound(turn).propose(new Adjustment(points, why, turn.actor(), turn.now()));
    }

    Runnable veto(Turn turn, String field, @Nullable String reason) {
        String why = turn.required(field, reason, Turn.LONGEST_REASON);
        if (!sheets.of(turn.appraisal()).definition().veto()) {
            turn.refuse("veto", "no-veto");
        }
        if (ofRound(turn.appraisal()).map(ExtrasRow::veto).isPresent()) {
            turn.refuse("veto", "veto-twice");
        }
        return () -> rowOfRound(turn).request(new Veto(why, turn.actor(), turn.now()));
    }

    /** Beyond the sheet's limit is refused, never cut (W211–W213). */
    void checkPoints(Turn turn, String field, @Nullable BigDecimal points) {
        BigDecimal limit = sheets.of(turn.appraisal()).definition().adjustmentLimit();
        if (limit == null) {
            turn.refuse(field, "no-adjustment");
        } else if (points == null || points.signum() == 0) {
            turn.refuse(field, "points-missing");
        } else if (points.abs().compareTo(limit) > 0) {
            turn.refuse(field, "points-beyond-limit", limit.toPlainString());
        } else if (points.stripTrailingZeros().scale() > 2) {
            turn.refuse(field, "points-decimals");
        }
    }

    private ExtrasRow rowOfRound(Turn turn) {
        return ofRound(turn.appraisal()).orElseGet(() -> rows.save(new ExtrasRow(turn.appraisal())));
    }
}
