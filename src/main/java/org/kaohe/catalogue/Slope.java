package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kaohe.scoring.Expression;
import org.kaohe.scoring.InputSpec;
import org.kaohe.scoring.Inputs;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.scoring.Term;

/** Which way points go when one figure grows, found by trying two figures. */
final class Slope {

    private static final BigFraction WEIGHT = BigFraction.of(100);
    private static final BigDecimal FIRST_SMALL = BigDecimal.TEN;
    private static final BigDecimal FIRST_LARGE = BigDecimal.valueOf(60);
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final BigDecimal LARGE = BigDecimal.valueOf(200);

    private Slope() {}

    /** Whether some figure raises the points of the one and lowers those of the other. */
    static boolean opposite(ScoringMethod method, Expression printed) {
        return keys(method).stream().anyMatch(key -> of(method, key) * of(printed, keys(method), key) < 0);
    }

    /** 1 when more of the first figure earns more, −1 when it earns less, otherwise 0. */
    static int ofFirst(ScoringMethod method) {
        List<String> keys = keys(method);
        return keys.isEmpty() ? 0 : of(method, keys.get(0));
    }

    private static int of(ScoringMethod method, String key) {
        List<String> keys = keys(method);
        return sign(points(method, figures(keys, key, false)), points(method, figures(keys, key, true)));
    }

    private static int of(Expression printed, List<String> keys, String key) {
        return sign(points(printed, figures(keys, key, false)), points(printed, figures(keys, key, true)));
    }

    private static Optional<BigFraction> points(ScoringMethod method, Map<String, BigDecimal> figures) {
        Inputs inputs = new Inputs(figures);
        boolean fits = method.check("", inputs).isEmpty() && method.applies(inputs);
        return fits ? Optional.of(method.compute(inputs, WEIGHT).raw()) : Optional.empty();
    }

    private static Optional<BigFraction> points(Expression printed, Map<String, BigDecimal> figures) {
        return printed.evaluate(figures, WEIGHT).map(Term::exact);
    }

    private static int sign(Optional<BigFraction> before, Optional<BigFraction> after) {
        return before.isEmpty() || after.isEmpty() ? 0 : after.get().compareTo(before.get());
    }

    private static List<String> keys(ScoringMethod method) {
        return method.inputs().stream().map(InputSpec::key).toList();
    }

    /** The first figure is a part of the others, as a numerator is. */
    private static Map<String, BigDecimal> figures(List<String> keys, String grown, boolean large) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (String key : keys) {
            boolean up = large && key.equals(grown);
            boolean first = key.equals(keys.get(0));
            figures.put(key, first ? up ? FIRST_LARGE : FIRST_SMALL : up ? LARGE : SMALL);
        }
        return figures;
    }
}
