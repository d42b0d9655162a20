package org.kaohe.scoring;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight, less points for each occurrence of each kind (002, R088–R104, R130, R131, R134, R135). The raw result may
 * fall below 0; the line decides whether it may stay there.
 */
public record Deduction(List<DeductionItem> items) implements ScoringMethod {

    static final String CODE = "deduction";

    public Deduction {
        items = List.copyOf(items);
    }

    static Deduction read(Parameters parameters) {
        return new Deduction(
                parameters.list("items").stream().map(DeductionItem::read).toList());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return items.stream().flatMap(item -> item.inputs().stream()).toList();
    }

    @Override
    public List<MeasurementProblem> check(String line, Inputs inputs) {
        return items.stream().flatMap(item -> item.check(line, inputs).stream()).toList();
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term term = Term.of(weight);
        for (DeductionItem item : items) {
            term = term.minus(item.taken(inputs));
        }
        return Computation.of(
                term,
                items.stream()
                        .map(item -> item.said(inputs))
                        .filter(Objects::nonNull)
                        .toArray(AppliedPolicy[]::new));
    }
}
