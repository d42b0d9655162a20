package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The weight, less so many points for each occurrence of each kind (002, R130, R131, R134, R135). The raw result may fall
 * below 0; the line decides whether it may stay there.
 */
record Deduction(List<Item> items) implements ScoringMethod {

    static final String CODE = "deduction";

    /** One kind of occurrence. */
    record Item(String key, BigDecimal points) {}

    Deduction {
        items = List.copyOf(items);
    }

    static Deduction read(Parameters parameters) {
        return new Deduction(
                parameters.list("items").stream().map(Deduction::item).toList());
    }

    private static Item item(Parameters item) {
        Item read = new Item(item.key("key"), item.decimal("points"));
        item.refuseOthers();
        return read;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return items.stream().map(item -> InputSpec.count(item.key())).toList();
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term term = Term.of(weight);
        for (Item item : items) {
            term = term.minus(Term.of(item.points()).times(Term.of(inputs.get(item.key()))));
        }
        return Computation.of(term);
    }
}
