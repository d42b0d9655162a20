package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Reads an {@link Expression}, one sign after the other; nothing is guessed. */
final class ExpressionParser {

    private static final int LONGEST = 500;

    private final String text;
    private final Set<String> names;
    private int at;

    ExpressionParser(String text, Set<String> names) {
        this.text = text.replaceAll("\\s+", " ");
        this.names = names;
    }

    Function<Function<String, Term>, Term> parse() {
        if (text.length() > LONGEST) {
            throw unexpected();
        }
        var whole = sum();
        skip();
        if (at < text.length()) {
            throw unexpected();
        }
        return whole;
    }

    private Function<Function<String, Term>, Term> sum() {
        var value = product();
        while (true) {
            if (take("+")) {
                value = both(value, product(), Term::plus);
            } else if (take("-")) {
                value = both(value, product(), Term::minus);
            } else {
                return value;
            }
        }
    }

    private Function<Function<String, Term>, Term> product() {
        var value = factor();
        while (true) {
            if (take("*")) {
                value = both(value, factor(), Term::times);
            } else if (take("/")) {
                value = both(value, factor(), Term::dividedBy);
            } else {
                return value;
            }
        }
    }

    private Function<Function<String, Term>, Term> factor() {
        if (take("(")) {
            var inside = sum();
            expect(")");
            return inside;
        }
        String word = word();
        if (word.isEmpty()) {
            throw unexpected();
        }
        if (Character.isDigit(word.charAt(0))) {
            Term number = Term.of(new BigDecimal(word));
            return figures -> number;
        }
        if (take("(")) {
            return limit(word);
        }
        if (word.contains(".")) {
            throw unexpected();
        }
        names.add(word);
        return figures -> figures.apply(word);
    }

    private Function<Function<String, Term>, Term> limit(String word) {
        if (!word.equals("min") && !word.equals("max")) {
            throw unexpected();
        }
        var left = sum();
        expect(",");
        var right = sum();
        expect(")");
        return both(right, left, word.equals("min") ? Term::atMost : Term::atLeast);
    }

    private static Function<Function<String, Term>, Term> both(
            Function<Function<String, Term>, Term> left,
            Function<Function<String, Term>, Term> right,
            BinaryOperator<Term> sign) {
        return figures -> sign.apply(left.apply(figures), right.apply(figures));
    }

    private String word() {
        skip();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean take(String sign) {
        skip();
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void expect(String sign) {
        if (!take(sign)) {
            throw unexpected();
        }
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("Unexpected at " + at + " in " + text);
    }
}
