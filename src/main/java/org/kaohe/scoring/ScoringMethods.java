package org.kaohe.scoring;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every scoring method there is. A new one is registered here, by the reader of its parameters. */
public final class ScoringMethods {

    private static final Map<String, Function<Parameters, ScoringMethod>> READERS = Map.ofEntries(
            entry(AsPrinted.CODE, AsPrinted::read),
            entry(Bands.CODE, Bands::read),
            entry(Cliff.CODE, Cliff::read),
            entry(Composite.CODE, Composite::read),
            entry(Deduction.CODE, Deduction::read),
            entry(DueDate.CODE, DueDate::read),
            entry(Excess.CODE, Excess::read),
            entry(LevelScale.CODE, LevelScale::read),
            entry(Linear.CODE, Linear::read),
            entry(LowerIsBetter.CODE, LowerIsBetter::read),
            entry(Manual.CODE, Manual::read),
            entry(MarkScale.CODE, MarkScale::read),
            entry(MeanMark.CODE, MeanMark::read),
            entry(MeanShare.CODE, MeanShare::read),
            entry(Opinion.CODE, Opinion::read),
            entry(PlainRatio.CODE, PlainRatio::read),
            entry(Quota.CODE, Quota::read),
            entry(RangeAdjust.CODE, RangeAdjust::read),
            entry(RatioToTarget.CODE, RatioToTarget::read),
            entry(Rubric.CODE, Rubric::read),
            entry(SamplingQuota.CODE, SamplingQuota::read),
            entry(TeamRatio.CODE, TeamRatio::read),
            entry(ThresholdExcess.CODE, ThresholdExcess::read),
            entry(Training.CODE, Training::read),
            entry(Within.CODE, Within::read),
            entry(ZeroTolerance.CODE, ZeroTolerance::read));

    private ScoringMethods() {}

    /** The codes that a sheet may name, in alphabetical order. */
    public static SortedSet<String> codes() {
        return new TreeSet<>(READERS.keySet());
    }

    /**
     * The method of this code with these parameters, or nothing when there is no such method. What is wrong with the
     * parameters is reported in them; the method must not be used then.
     */
    public static Optional<ScoringMethod> read(String code, Parameters parameters) {
        Function<Parameters, ScoringMethod> reader = READERS.get(code);
        if (reader == null) {
            return Optional.empty();
        }
        ScoringMethod method = reader.apply(parameters);
        parameters.refuseOthers();
        return Optional.of(method);
    }

    /** The method that these values name as {@code kind}; none, which is reported, when there is no such method. */
    public static @Nullable ScoringMethod named(Parameters method) {
        String kind = method.text("kind");
        Optional<ScoringMethod> read = read(kind, method);
        if (read.isEmpty() && !kind.isEmpty()) {
            method.report("kind", "unknown-method", kind, String.join(", ", codes()));
        }
        return read.orElse(null);
    }
}
