package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is about to be entered in the ledger. */
record Owed(
        String key,
        EntryKind kind,
        String person,
        @Nullable String periodCode,
        @Nullable String appraisalNumber,
        BigDecimal amount,
        @Nullable BigDecimal base,
        @Nullable BigDecimal score,
        @Nullable BigDecimal share,
        String formula,
        @Nullable String cause,
        @Nullable LocalDate effectiveOn,
        @Nullable BonusOf bonusOf) {

    /** What there is one bonus of. */
    record BonusOf(LocalDate month, String position) {}

    /**
     * What the bonus makes beside what was credited for the appraisal before.
     *
     * @param earlier how many entries the appraisal has
     */
    static Owed bonus(Earned earned, Bonus bonus, int earlier, BigDecimal credited, @Nullable String cause) {
        return new Owed(
                earned.appraisalNumber() + "#" + (earlier + 1),
                earlier == 0 ? EntryKind.BONUS : EntryKind.CORRECTION,
                earned.person(),
                earned.periodCode(),
                earned.appraisalNumber(),
                bonus.amount().subtract(credited),
                bonus.base(),
                bonus.score(),
                bonus.percent(),
                earlier == 0 ? bonus.formula() : bonus.formula(credited),
                cause,
                null,
                earlier == 0 ? new BonusOf(earned.firstDay(), earned.position()) : null);
    }

    /** By how much the monthly pay changes; nothing can be computed where the case does not say what it was before. */
    static Owed payChange(
            String caseNumber, String person, @Nullable BigDecimal from, BigDecimal to, LocalDate effective) {
        BigDecimal difference = from == null ? BigDecimal.ZERO.setScale(2) : to.subtract(from);
        String formula = from == null
                ? "? → " + Bonus.shown(to)
                : Bonus.shown(to) + " − " + Bonus.shown(from) + " = " + Bonus.shown(difference);
        return new Owed(
                caseNumber,
                EntryKind.PAY_CHANGE,
                person,
                null,
                null,
                difference,
                null,
                null,
                null,
                formula,
                caseNumber,
                effective,
                null);
    }
}
