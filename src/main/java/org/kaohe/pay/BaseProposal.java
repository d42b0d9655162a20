package org.kaohe.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Next year's bonus base as the table proposes it (002, R058); only a decided case changes a base.
 *
 * @param grade null where the sheet knows no grades: nothing is proposed to change then
 */
public record BaseProposal(
        String person,
        String appraisalNumber,
        BigDecimal score,
        @Nullable String grade,
        BigDecimal base,
        BigDecimal percent,
        BigDecimal proposed) {

    static BaseProposal of(
            String person,
            String appraisalNumber,
            BigDecimal score,
            @Nullable String grade,
            BigDecimal base,
            Map<String, BigDecimal> table) {
        BigDecimal percent = grade == null ? BigDecimal.ZERO : table.getOrDefault(grade, BigDecimal.ZERO);
        BigDecimal proposed = base.add(base.multiply(percent).movePointLeft(2)).setScale(2, RoundingMode.HALF_UP);
        return new BaseProposal(person, appraisalNumber, score, grade, base, percent, proposed);
    }
}
