package org.kaohe.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Evaluates the formula of an explanation as a sceptical reader would, knowing nothing of the code that wrote it:
 * + − × / ( ) max( , ) min( , ) floor( ).
 */
public final class FormulaEvaluator {

    private final String text;
    private int at;

    private FormulaEvaluator(String text) {
        this.text = text.replace(" ", "");
    }

    public static BigFraction evaluate(String formula) {
        FormulaEvaluator evaluator = new FormulaEvaluator(formula);
        BigFraction value = evaluator.sum();
        if (evaluator.at != evaluator.text.length()) {
            throw evaluator.unexpected();
        }
        return value;
    }

    private BigFraction sum() {
        BigFraction value = product();
        while (true) {
            if (take("+")) {
                value = value.add(product());
            } else if (take("−")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigFraction product() {
        BigFraction value = factor();
        while (true) {
            if (take("×")) {
                value = value.multiply(factor());
            } else if (take("/")) {
                value = value.divide(factor());
            } else {
                return value;
            }
        }
    }

    private BigFraction factor() {
        if (take("−")) {
            return factor().negate();
        }
        if (take("max(")) {
            return arguments().stream().max(BigFraction::compareTo).orElseThrow();
        }
        if (take("min(")) {
            return arguments().stream().min(BigFraction::compareTo).orElseThrow();
        }
        if (take("floor(")) {
            BigFraction value = arguments().get(0);
            return BigFraction.of(new BigDecimal(value.getNumerator())
                    .divide(new BigDecimal(value.getDenominator()), 0, RoundingMode.FLOOR)
                    .toBigIntegerExact());
        }
        if (take("(")) {
            return arguments().get(0);
        }
        return number();
    }

    private List<BigFraction> arguments() {
        List<BigFraction> values = new ArrayList<>();
        do {
            values.add(sum());
        } while (take(","));
        if (!take(")")) {
            throw unexpected();
        }
        return values;
    }

    private BigFraction number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (start == at) {
            throw unexpected();
        }
        String[] digits = text.substring(start, at).split("\\.");
        String decimals = digits.length > 1 ? digits[1] : "";
        return BigFraction.of(new BigInteger(digits[0] + decimals), BigInteger.TEN.pow(decimals.length()));
    }

    private boolean take(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("Unexpected at " + at + " in " + text);
    }
}
