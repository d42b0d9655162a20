package org.kaohe.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a case changes; null is unchanged. Amounts in yuan with two decimals.
 *
 * @param payFrom monthly pay before, as HR entered it: this product keeps no pay
 */
@Embeddable
public record Terms(
        @Column(name = "position_code") @Nullable String position,
        @Nullable String grade,
        @Nullable BigDecimal payFrom,
        @Nullable BigDecimal payTo,
        @Nullable BigDecimal bonusBase,
        @Nullable LocalDate contractEnd) {

    static final Terms NONE = new Terms(null, null, null, null, null, null);

    boolean changesPost() {
        return position != null || grade != null;
    }

    boolean cutsPay() {
        return payFrom != null && payTo != null && payTo.compareTo(payFrom) < 0;
    }

    /** @param present the base that stands, in yuan a month */
    boolean cutsBonusBase(BigDecimal present) {
        return bonusBase != null && bonusBase.compareTo(present) < 0;
    }

    boolean changesMoney() {
        return payFrom != null || payTo != null || bonusBase != null;
    }
}
