package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The checked figures of one line, in the order in which its method asks for them.
 *
 * @param values belongs to the inputs from here on: whoever hands it over changes it no more
 */
public record Inputs(Map<String, BigDecimal> values) {

    public Inputs {
        values = Collections.unmodifiableMap(values);
    }

    static Inputs ordered(List<InputSpec> asked, Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> ordered = new LinkedHashMap<>();
        for (InputSpec input : asked) {
            BigDecimal figure = figures.get(input.key());
            if (figure != null) {
                ordered.put(input.key(), figure);
            }
        }
        return new Inputs(ordered);
    }

    /** The figure typed for this input; the {@link Scorer} has made sure that it is there and in range. */
    public BigDecimal get(String key) {
        BigDecimal value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No input " + key + " among " + values.keySet());
        }
        return value;
    }

    /** The figure as it was typed. */
    String shown(String key) {
        return get(key).toPlainString();
    }

    /** The figures of these inputs, found under other names, as a part of a line has them. */
    Inputs of(List<InputSpec> asked, UnaryOperator<String> name) {
        Map<String, BigDecimal> own = new LinkedHashMap<>();
        asked.forEach(input -> own.put(input.key(), get(name.apply(input.key()))));
        return new Inputs(own);
    }
}
