package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Each part allows a share of what was served and takes points for each unit over it (002, R129: external re-repair at
 * most 2 %, each machine over 1 point of 5). The allowed number is rounded down, since nobody re-repairs 1.5 machines, and
 * each part ends at 0 (X41).
 */
public record ThresholdExcess(List<Part> parts) implements ScoringMethod {

    static final String CODE = "threshold-excess";
    private static final String SERVED = "served";

    /**
     * @param rate allowed share of what was served, in percent
     * @param points what the part gives when it stays within the share
     * @param perUnit points taken for each unit over
     */
    public record Part(String key, BigDecimal rate, BigDecimal points, BigDecimal perUnit) {}

    public ThresholdExcess {
        parts = List.copyOf(parts);
    }

    static ThresholdExcess read(Parameters parameters) {
        return new ThresholdExcess(
                parameters.list("parts").stream().map(ThresholdExcess::part).toList());
    }

    private static Part part(Parameters part) {
        Part read = new Part(part.key("key"), part.decimal("rate"), part.decimal("points"), part.decimal("perUnit"));
        part.refuseOthers();
        return read;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        List<InputSpec> inputs = new ArrayList<>();
        inputs.add(InputSpec.count(SERVED));
        parts.forEach(part -> inputs.add(InputSpec.count(part.key())));
        return inputs;
    }

    @Override
    public @Nullable BigFraction maximum() {
        return parts.stream().map(part -> Exact.of(part.points())).reduce(BigFraction.ZERO, BigFraction::add);
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        Term sum = null;
        List<AppliedPolicy> policies = new ArrayList<>();
        for (Part part : parts) {
            Term points = points(part, inputs, policies);
            sum = sum == null ? points : sum.plus(points);
        }
        return new Computation(sum == null ? Term.ZERO : sum, policies);
    }

    private static Term points(Part part, Inputs inputs, List<AppliedPolicy> policies) {
        Term share = Term.of(inputs.get(SERVED)).times(Term.of(part.rate())).dividedBy(Term.HUNDRED);
        Term allowed = share.floor();
        Term over = Term.of(inputs.get(part.key())).minus(allowed).atLeast(Term.ZERO);
        Term points = Term.of(part.points()).minus(Term.of(part.perUnit()).times(over));
        if (!allowed.exact().equals(share.exact())) {
            policies.add(
                    AppliedPolicy.of(AppliedPolicy.ALLOWED, Exact.shown(share.exact()), Exact.shown(allowed.exact())));
        }
        if (points.exact().signum() < 0) {
            policies.add(AppliedPolicy.of(AppliedPolicy.PART_FLOOR, Exact.shown(points.exact())));
        }
        return points.atLeast(Term.ZERO);
    }
}
