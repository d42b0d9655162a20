package org.kaohe.process.walk.year;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction of the test's own, so that nothing of the arithmetic that is checked checks itself. */
record Exact(BigInteger over, BigInteger under) {

    static final Exact ZERO = of("0");

    static Exact of(String decimal) {
        BigDecimal figure = new BigDecimal(decimal);
        int places = Math.max(0, figure.scale());
        return new Exact(figure.setScale(places).unscaledValue(), BigInteger.TEN.pow(places));
    }

    static Exact of(long whole) {
        return of(String.valueOf(whole));
    }

    static Exact of(BigDecimal decimal) {
        return of(decimal.toPlainString());
    }

    Exact plus(Exact other) {
        return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    Exact times(Exact other) {
        return new Exact(over.multiply(other.over), under.multiply(other.under));
    }

    /** By something above 0. */
    Exact by(Exact other) {
        return new Exact(over.multiply(other.under), under.multiply(other.over));
    }

    Exact atMost(Exact most) {
        return minus(most).over.signum() > 0 ? most : this;
    }

    Exact atLeastZero() {
        return over.signum() < 0 ? ZERO : this;
    }

    long wholePart() {
        return over.divide(under).longValueExact();
    }

    /** Rounded once, half away from zero, to two decimals. */
    BigDecimal halfUp() {
        BigInteger doubled = over.abs().multiply(BigInteger.valueOf(200)).add(under);
        BigInteger hundredths = doubled.divide(under.shiftLeft(1));
        return new BigDecimal(over.signum() < 0 ? hundredths.negate() : hundredths, 2);
    }
}
