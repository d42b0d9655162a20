package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what was typed with what the sheet asks for. */
final class MeasurementCheck {

    private static final String KEY = "scoring.problem.";

    private MeasurementCheck() {}

    static List<MeasurementProblem> problems(
            ScoringSheet sheet, Map<String, Map<String, BigDecimal>> measurements, Extras extras) {
        List<MeasurementProblem> problems = new ArrayList<>();
        for (ScoringLine line : sheet.lines()) {
            problems.addAll(ofLine(line, measurements.getOrDefault(line.code(), Map.of())));
        }
        Set<String> known = sheet.lines().stream().map(ScoringLine::code).collect(Collectors.toSet());
        measurements.keySet().stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> problems.add(new MeasurementProblem(code, "", KEY + "unknown-line", List.of(code))));
        ofAdjustment(sheet, extras, problems);
        return problems;
    }

    private static List<MeasurementProblem> ofLine(ScoringLine line, Map<String, BigDecimal> figures) {
        List<MeasurementProblem> problems = new ArrayList<>();
        List<InputSpec> inputs = line.method().inputsFor(line.weight());
        inputs.forEach(
                input -> input.check(line.code(), figures.get(input.key())).ifPresent(problems::add));
        Set<String> known = inputs.stream().map(InputSpec::key).collect(Collectors.toSet());
        figures.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key ->
                        problems.add(new MeasurementProblem(line.code(), key, KEY + "unknown-input", List.of(key))));
        return problems;
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
