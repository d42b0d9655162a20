package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A line in parts, each with a method and a maximum of its own (002, R079, R080: progress 3, effect 4). A part gives at least 0
 * and at most its maximum, whatever its bands print (P-BAND).
 */
public record Composite(List<Part> parts) implements ScoringMethod {

    static final String CODE = "composite";

    /** @param maximum takes the place of the weight in the part's method */
    public record Part(String key, BigDecimal maximum, ScoringMethod method) {

        /** The input of a part as the line asks for it: {@code achieved} of {@code progress} is {@code progressAchieved}. */
        String name(String input) {
            return key + Character.toUpperCase(input.charAt(0)) + input.substring(1);
        }

        private BigFraction most() {
            return Exact.of(maximum);
        }

        private BigFraction printed(Inputs own) {
            return method.printed(own, most(), method.compute(own, most()));
        }

        private Inputs own(Inputs all) {
            return all.of(method.inputs(), this::name);
        }
    }

    public Composite {
        parts = List.copyOf(parts);
    }

    static Composite read(Parameters parameters) {
        return new Composite(
                parameters.list("parts").stream().map(Composite::part).toList());
    }

    private static Part part(Parameters part) {
        ScoringMethod method = ScoringMethods.named(part.child("method"));
        Part read = new Part(part.key("key"), part.decimal("maximum"), method == null ? new Manual() : method);
        part.refuseOthers();
        return read;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return parts.stream()
                .flatMap(part ->
                        part.method().inputsFor(part.most()).stream().map(input -> input.named(part.name(input.key()))))
                .toList();
    }

    @Override
    public List<MeasurementProblem> check(String line, Inputs inputs) {
        return parts.stream()
                .flatMap(part ->
                        part.method().check(line, part.own(inputs)).stream().map(problem -> problem.of(part)))
                .toList();
    }

    /** A part that had nothing to measure leaves the whole line without a measurement. */
    @Override
    public boolean applies(Inputs inputs) {
        return parts.stream().allMatch(part -> part.method().applies(part.own(inputs)));
    }

    @Override
    public @Nullable BigFraction maximum() {
        return parts.stream().map(Part::most).reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Override
    public BigFraction printed(Inputs inputs, BigFraction weight, Computation computed) {
        return parts.stream().map(part -> part.printed(part.own(inputs))).reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        List<AppliedPolicy> policies = new ArrayList<>();
        Term sum = null;
        for (Part part : parts) {
            Term points = points(part, part.method().compute(part.own(inputs), part.most()), policies);
            sum = sum == null ? points : sum.plus(points);
        }
        return Computation.of(sum == null ? Term.ZERO : sum, policies.toArray(AppliedPolicy[]::new));
    }

    private static Term points(Part part, Computation computed, List<AppliedPolicy> policies) {
        policies.addAll(computed.policies());
        Term points = computed.term();
        if (computed.raw().compareTo(part.most()) > 0) {
            policies.add(AppliedPolicy.of(
                    AppliedPolicy.BAND,
                    Exact.shown(computed.raw()),
                    part.maximum().toPlainString()));
            return points.atMost(Term.of(part.maximum()));
        }
        if (computed.raw().signum() < 0) {
            policies.add(AppliedPolicy.of(AppliedPolicy.PART_FLOOR, Exact.shown(computed.raw())));
            return points.atLeast(Term.ZERO);
        }
        return points;
    }
}
