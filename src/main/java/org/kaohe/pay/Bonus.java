package org.kaohe.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The bonus of a month: official score / 100 × bonus base (002, R086) × the position's share of it. A score above 100 pays more than the base, one below
 * 0 pays nothing (P-NEG). Exact inside; the one rounding, half up to the fen, is at the end.
 */
record Bonus(BigDecimal score, BigDecimal base, BigDecimal percent, BigDecimal amount) {

    private static final int FEN = 2;
    private static final String MINUS = "−";

    static Bonus of(BigDecimal score, BigDecimal base) {
        return of(score, base, SharedMonth.WHOLE);
    }

    /** @param percent the share of the base, 100 where a month has one position */
    static Bonus of(BigDecimal score, BigDecimal base, BigDecimal percent) {
        BigDecimal amount = exact(score, base, percent).max(BigDecimal.ZERO).setScale(FEN, RoundingMode.HALF_UP);
        return new Bonus(score, base, percent, amount);
    }

    /**
     * The computation with its figures, to be checked by hand: {@code 87.00 / 100 × 2000.00 = 1740.00}, and with a share
     * {@code 87.00 / 100 × 2000.00 × 60 % = 1044.00}.
     */
    String formula() {
        BigDecimal exact = exact(score, base, percent);
        String product = shown(score) + " / 100 × " + shown(base) + shownShare() + " = ";
        if (exact.signum() < 0) {
            return product + shown(short2(exact)) + " → 0.00";
        }
        return exact.compareTo(amount) == 0
                ? product + shown(amount)
                : product + shown(exact.stripTrailingZeros()) + " ≈ " + shown(amount);
    }

    /** What is left to pay or to take back when so much was credited before. */
    String formula(BigDecimal credited) {
        return formula() + "; " + shown(amount) + " − " + bracketed(credited) + " = "
                + shown(amount.subtract(credited));
    }

    static String shown(BigDecimal figure) {
        return figure.signum() < 0 ? MINUS + figure.negate().toPlainString() : figure.toPlainString();
    }

    private static String bracketed(BigDecimal figure) {
        return figure.signum() < 0 ? "(" + shown(figure) + ")" : shown(figure);
    }

    private String shownShare() {
        return percent.compareTo(SharedMonth.WHOLE) == 0
                ? ""
                : " × " + percent.stripTrailingZeros().toPlainString() + " %";
    }

    private static BigDecimal exact(BigDecimal score, BigDecimal base, BigDecimal percent) {
        return score.multiply(base).multiply(percent).movePointLeft(4);
    }

    private static BigDecimal short2(BigDecimal exact) {
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < FEN ? stripped.setScale(FEN, RoundingMode.UNNECESSARY) : stripped;
    }
}
