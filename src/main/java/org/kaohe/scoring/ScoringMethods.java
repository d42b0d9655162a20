package org.kaohe.scoring;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Every scoring method there is. A new one is registered here, by the reader of its parameters. */
public final class ScoringMethods {

    private static final Map<String, Function<Parameters, ScoringMethod>> READERS = Map.ofEntries(
            entry(Deduction.CODE, Deduction::read),
            entry(Manual.CODE, Manual::read),
            entry(Quota.CODE, Quota::read),
            entry(TeamRatio.CODE, TeamRatio::read),
            entry(ThresholdExcess.CODE, ThresholdExcess::read),
            entry(Training.CODE, Training::read));

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
}
