package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Scores one line whose figures were checked. */
final class LineScoring {

    private LineScoring() {}

    static LineScore score(ScoringSheet sheet, ScoringLine line, Map<String, BigDecimal> figures) {
        Inputs inputs = Inputs.ordered(line.method().inputs(), figures);
        boolean applies = line.isAsked() && line.method().applies(inputs);
        ZeroBase zero = applies ? null : sheet.zero(line);
        Computation computed =
                zero == null ? line.method().compute(inputs, line.weight()) : unmeasured(zero, line.weight());
        List<AppliedPolicy> policies = new ArrayList<>();
        if (line.terms().reservedFor() != null) {
            policies.add(AppliedPolicy.of(AppliedPolicy.RESERVED, line.terms().reservedFor()));
        }
        policies.addAll(computed.policies());
        BigFraction points = kept(line, computed.raw(), policies);
        return new LineScore(
                line.code(),
                inputs.values(),
                computed.formula(),
                line.weight(),
                computed.raw(),
                policies,
                points,
                zero,
                printed(line, inputs, computed, applies));
    }

    private static Computation unmeasured(ZeroBase zero, BigFraction weight) {
        return switch (zero) {
            case FULL ->
                Computation.of(Term.of(weight), AppliedPolicy.of(AppliedPolicy.ZERO_FULL, Exact.shown(weight)));
            case NOTHING -> Computation.of(Term.ZERO, AppliedPolicy.of(AppliedPolicy.ZERO_NOTHING));
            case RENORMALISE -> Computation.of(Term.ZERO, AppliedPolicy.of(AppliedPolicy.ZERO));
        };
    }

    private static BigFraction kept(ScoringLine line, BigFraction raw, List<AppliedPolicy> policies) {
        BigFraction cap = line.cap();
        if (cap != null && raw.compareTo(cap) > 0) {
            String policy = cap.equals(line.weight()) ? AppliedPolicy.CAP : AppliedPolicy.UP_TO;
            policies.add(AppliedPolicy.of(policy, Exact.shown(raw), Exact.shown(cap)));
            return cap;
        }
        if (raw.signum() < 0 && !line.mayBeNegative()) {
            policies.add(AppliedPolicy.of(AppliedPolicy.FLOOR, Exact.shown(raw)));
            return BigFraction.ZERO;
        }
        return raw;
    }

    private static @Nullable BigFraction printed(
            ScoringLine line, Inputs inputs, Computation computed, boolean applies) {
        Expression asPrinted = line.terms().asPrinted();
        if (asPrinted != null && line.isAsked()) {
            return asPrinted
                    .evaluate(inputs.values(), line.weight())
                    .map(Term::exact)
                    .orElse(null);
        }
        return applies ? line.method().printed(inputs, line.weight(), computed) : null;
    }
}
