package org.kaohe.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A piece of a formula that carries its text and its exact value together, so that an explanation can never say anything
 * but what was computed.
 */
public record Term(String text, BigFraction exact, Binding binding) {

    /** How tightly the text holds together, loosest first; decides where brackets are needed. */
    public enum Binding {
        SUM,
        PRODUCT,
        ATOM
    }

    static final Term ZERO = of(BigFraction.ZERO);
    static final Term ONE = of(BigDecimal.ONE);
    static final Term HUNDRED = of(BigDecimal.valueOf(100));

    static Term of(BigDecimal figure) {
        return atom(Exact.shown(figure), Exact.of(figure));
    }

    static Term of(BigFraction figure) {
        return atom(Exact.shown(figure), figure);
    }

    private static Term atom(String shown, BigFraction figure) {
        boolean plain = figure.signum() >= 0 && shown.indexOf('/') < 0;
        return new Term(plain ? shown : "(" + shown.replace('-', '−') + ")", figure, Binding.ATOM);
    }

    /** A percentage as the share that it is: 98 becomes 0.98. */
    static Term percent(BigDecimal percent) {
        return of(percent.movePointLeft(2));
    }

    Term plus(Term other) {
        return join(" + ", other, exact.add(other.exact), Binding.SUM, Binding.SUM);
    }

    Term minus(Term other) {
        return join(" − ", other, exact.subtract(other.exact), Binding.SUM, Binding.PRODUCT);
    }

    Term times(Term other) {
        return join(" × ", other, exact.multiply(other.exact), Binding.PRODUCT, Binding.ATOM);
    }

    /** The library leaves a sign below the line where it divides by something negative; here it always stands above. */
    Term dividedBy(Term other) {
        BigFraction value =
                other.exact.signum() < 0 ? exact.negate().divide(other.exact.negate()) : exact.divide(other.exact);
        return join(" / ", other, value, Binding.PRODUCT, Binding.ATOM);
    }

    /** Not below the other one. */
    Term atLeast(Term other) {
        BigFraction larger = exact.compareTo(other.exact) >= 0 ? exact : other.exact;
        return new Term("max(" + other.text + ", " + text + ")", larger, Binding.ATOM);
    }

    /** Not above the other one. */
    Term atMost(Term other) {
        BigFraction smaller = exact.compareTo(other.exact) <= 0 ? exact : other.exact;
        return new Term("min(" + other.text + ", " + text + ")", smaller, Binding.ATOM);
    }

    /** The largest whole number that is not above this one. */
    Term floor() {
        BigInteger[] parts = exact.getNumerator().divideAndRemainder(exact.getDenominator());
        BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Term("floor(" + text + ")", BigFraction.of(whole), Binding.ATOM);
    }

    private Term join(String sign, Term other, BigFraction value, Binding own, Binding right) {
        return new Term(bound(own) + sign + other.bound(right), value, own);
    }

    private String bound(Binding atLeast) {
        return binding.compareTo(atLeast) < 0 ? "(" + text + ")" : text;
    }
}
