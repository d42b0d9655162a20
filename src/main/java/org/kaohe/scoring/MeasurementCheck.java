package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was typed with what the sheet asks for. */
final class MeasurementCheck {

    private static final String KEY = "scoring.problem.";

    private MeasurementCheck() {}

    static List<MeasurementProblem> problems(
            ScoringSheet sheet, Map<String, Map<String, BigDecimal>> measurements, Extras extras) {
        List<MeasurementProblem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ScoringLine line : sheet.lines()) {
            if (line.isAsked()) {
                known.add(line.code());
                problems.addAll(ofLine(line, measurements.getOrDefault(line.code(), Map.of())));
            }
        }
        if (sheet.terms().multiplier() != null && known.add(Multiplier.LINE)) {
            Map<String, BigDecimal> figures = measurements.getOrDefault(Multiplier.LINE, Map.of());
            problems.addAll(ofInputs(Multiplier.LINE, List.of(Multiplier.input()), figures));
        }
        for (String code : unknown(measurements, known)) {
            problems.add(new MeasurementProblem(code, "", KEY + "unknown-line", List.of(code)));
        }
        ofAdjustment(sheet, extras, problems);
        return problems;
    }

    /** What the figures are together is only asked when each of them is good by itself. */
    private static List<MeasurementProblem> ofLine(ScoringLine line, Map<String, BigDecimal> figures) {
        List<InputSpec> inputs = line.method().inputsFor(line.weight());
        List<MeasurementProblem> problems = ofInputs(line.code(), inputs, figures);
        return problems.isEmpty() ? line.method().check(line.code(), Inputs.ordered(inputs, figures)) : problems;
    }

    private static List<MeasurementProblem> ofInputs(
            String line, List<InputSpec> inputs, Map<String, BigDecimal> figures) {
        List<MeasurementProblem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (InputSpec input : inputs) {
            known.add(input.key());
            input.check(line, figures.get(input.key())).ifPresent(problems::add);
        }
        for (String key : unknown(figures, known)) {
            problems.add(new MeasurementProblem(line, key, KEY + "unknown-input", List.of(key)));
        }
        return problems;
    }

    private static Collection<String> unknown(Map<String, ?> given, Set<String> known) {
        return known.containsAll(given.keySet())
                ? List.of()
                : given.keySet().stream()
                        .filter(key -> !known.contains(key))
                        .sorted()
                        .toList();
    }

    private static void ofAdjustment(ScoringSheet sheet, Extras extras, List<MeasurementProblem> problems) {
        BigDecimal adjustment = extras.adjustment();
        if (adjustment == null) {
            return;
        }
        BigDecimal limit = sheet.adjustmentLimit();
        if (limit == null) {
            problems.add(new MeasurementProblem("", "adjustment", KEY + "no-adjustment", List.of()));
            return;
        }
        InputSpec bounds = new InputSpec("adjustment", InputKind.AMOUNT, limit.negate(), limit);
        bounds.check("", adjustment).ifPresent(problems::add);
    }
}
