package org.kaohe.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Between decimals as people type them and the exact fractions inside. */
public final class Exact {

    private Exact() {}

    /** The decimal as a fraction, nothing lost. */
    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : BigFraction.of(decimal.toBigIntegerExact());
    }

    /** As a person reads it: a decimal when there is an exact one, otherwise a fraction such as {@code 20/3}. */
    public static String shown(BigFraction exact) {
        return terminates(exact.getDenominator()) ? decimal(exact).toPlainString() : fraction(exact);
    }

    /** As it is stored: {@code 20/3}, or {@code 10} for a whole number. */
    public static String fraction(BigFraction exact) {
        return exact.getDenominator().equals(BigInteger.ONE)
                ? exact.getNumerator().toString()
                : exact.getNumerator() + "/" + exact.getDenominator();
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
        BigDecimal numerator = new BigDecimal(exact.getNumerator());
        BigDecimal denominator = new BigDecimal(exact.getDenominator());
        BigDecimal quotient = terminates(exact.getDenominator())
                ? numerator.divide(denominator)
                : numerator.divide(denominator, MathContext.DECIMAL128);
        return quotient.scale() < 0 ? quotient.setScale(0, RoundingMode.UNNECESSARY) : quotient;
    }

    private static boolean terminates(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }
}
