package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A formula as a form prints it, over the input keys of its line and {@code weight}: + - * / parentheses, decimal
 * numbers, min( , ) and max( , ).
 */
public final class Expression {

    /** The name of the line's weight. */
    public static final String WEIGHT = "weight";

    private final String text;
    private final Function<Function<String, Term>, Term> root;
    private final SortedSet<String> names = new TreeSet<>();

    private Expression(String text) {
        this.text = text;
        ExpressionParser parser = new ExpressionParser(text, names);
        this.root = parser.parse();
    }

    /** @throws IllegalArgumentException when the text is no formula */
    public static Expression parse(String text) {
        return new Expression(text.strip());
    }

    /**
     * The formula of this name, over these names and {@link #WEIGHT}; none when absent. A formula that cannot be read and a
     * name beside them are reported.
     */
    public static @Nullable Expression read(Parameters around, String name, Collection<String> known) {
        String text = around.optionalText(name);
        if (text == null) {
            return null;
        }
        try {
            Expression expression = parse(text);
            expression.names.stream()
                    .filter(used -> !known.contains(used) && !used.equals(WEIGHT))
                    .forEach(used -> around.report(name, "unknown-name", used, String.join(", ", known)));
            return expression;
        } catch (IllegalArgumentException e) {
            around.report(name, "expression", text);
            return null;
        }
    }

    public String text() {
        return text;
    }

    /** The names used, {@link #WEIGHT} among them where it is. */
    public SortedSet<String> names() {
        return new TreeSet<>(names);
    }

    /**
     * The formula with these figures put in; empty when it divides by zero.
     *
     * @throws IllegalArgumentException when a name has no figure
     */
    public Optional<Term> evaluate(Map<String, BigDecimal> figures, BigFraction weight) {
        try {
            return Optional.of(root.apply(name -> figure(name, figures, weight)));
        } catch (ArithmeticException divisionByZero) {
            return Optional.empty();
        }
    }

    private static Term figure(String name, Map<String, BigDecimal> figures, BigFraction weight) {
        BigDecimal figure = figures.get(name);
        if (figure == null && !name.equals(WEIGHT)) {
            throw new IllegalArgumentException("No figure for " + name);
        }
        return figure == null ? Term.of(weight) : Term.of(figure);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
