package org.kaohe.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Between decimals as people type them and the exact fractions inside. */
public final class Exact {

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Exact() {}

    /** The decimal as a fraction, nothing lost. */
    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : BigFraction.of(decimal.toBigIntegerExact());
    }

    /** As a person reads it: a decimal when there is an exact one, otherwise a fraction such as {@code 20/3}. */
    public static String shown(BigFraction exact) {
        BigDecimal terminating = terminating(exact);
        return terminating == null ? fraction(exact) : terminating.toPlainString();
    }

    /** The decimal as a person reads it, no zero at its end. */
    static String shown(BigDecimal decimal) {
        return decimal.stripTrailingZeros().toPlainString();
    }

    /** As it is stored: {@code 20/3}, or {@code 10} for a whole number. */
    public static String fraction(BigFraction exact) {
        BigFraction upright = upright(exact);
        return upright.getDenominator().equals(BigInteger.ONE)
                ? upright.getNumerator().toString()
                : upright.getNumerator() + "/" + upright.getDenominator();
    }

    /** Division by something negative leaves the sign below. */
    private static BigFraction upright(BigFraction exact) {
        return exact.getDenominator().signum() > 0
                ? exact
                : BigFraction.of(
                        exact.getNumerator().negate(), exact.getDenominator().negate());
    }

    /**
     * Reads what {@link #fraction} wrote.
     *
     * @throws IllegalArgumentException when the text is no fraction
     */
    public static BigFraction parse(String text) {
        String[] parts = text.trim().split("/", -1);
        if (parts.length > 2) {
            throw new IllegalArgumentException("Not a fraction: " + text);
        }
        BigInteger denominator = parts.length == 2 ? new BigInteger(parts[1].trim()) : BigInteger.ONE;
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Zero denominator: " + text);
        }
        return BigFraction.of(new BigInteger(parts[0].trim()), denominator);
    }

    /** The exact decimal; a value without one (20/3) comes out with 34 digits, good for a bound, never for a score. */
    static BigDecimal decimal(BigFraction exact) {
        BigDecimal terminating = terminating(exact);
        return terminating == null
                ? new BigDecimal(exact.getNumerator())
                        .divide(new BigDecimal(exact.getDenominator()), MathContext.DECIMAL128)
                : terminating;
    }

    /**
     * The decimal where there is one: a denominator of 2ᵃ × 5ᵇ makes as many decimals as the greater of the two. Division would find
     * the same, far more slowly.
     */
    private static @Nullable BigDecimal terminating(BigFraction any) {
        BigFraction exact = upright(any);
        BigInteger denominator = exact.getDenominator();
        if (denominator.equals(BigInteger.ONE)) {
            return new BigDecimal(exact.getNumerator());
        }
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.bitLength() > 1) {
            BigInteger[] parts = rest.divideAndRemainder(FIVE);
            if (parts[1].signum() != 0) {
                return null;
            }
            rest = parts[0];
            fives++;
        }
        int decimals = Math.max(twos, fives);
        BigInteger filled =
                FIVE.pow(decimals - fives).shiftLeft(decimals - twos).multiply(exact.getNumerator());
        return new BigDecimal(filled, decimals);
    }
}
