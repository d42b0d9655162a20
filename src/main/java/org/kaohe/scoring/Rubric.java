package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Points given within the range of a level that a person has described in words (002, R108, R109). A value that two levels print
 * belongs to the higher one, one above the top to the top.
 *
 * @param whole whether only whole points may be given, which closes the gaps between whole-numbered levels
 * @param levels best first, as printed
 */
public record Rubric(boolean whole, List<Level> levels) implements ScoringMethod {

    static final String CODE = "rubric";
    private static final String POINTS = "points";

    /** @param to upper bound as printed; it decides nothing, the linter compares it with the next level */
    public record Level(String code, BigDecimal from, BigDecimal to, String zh, String en) {}

    public Rubric {
        levels = List.copyOf(levels);
    }

    static Rubric read(Parameters parameters) {
        return new Rubric(
                parameters.flag("whole", false),
                parameters.list("levels").stream().map(Rubric::level).toList());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.points(POINTS));
    }

    private static Level level(Parameters level) {
        Level read = new Level(
                level.text("code"), level.decimal("from"), level.decimal("to"), level.text("zh"), level.text("en"));
        level.refuseOthers();
        return read;
    }

    @Override
    public List<MeasurementProblem> check(String line, Inputs inputs) {
        boolean fraction = inputs.get(POINTS).stripTrailingZeros().scale() > 0;
        return whole && fraction
                ? List.of(MeasurementProblem.of(line, POINTS, "not-whole", inputs.shown(POINTS)))
                : List.of();
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    /** The level of these points; none below the lowest. */
    Optional<Level> levelOf(BigDecimal points) {
        return levels.stream()
                .filter(level -> level.from().compareTo(points) <= 0)
                .max(Comparator.comparing(Level::from));
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        BigDecimal points = inputs.get(POINTS);
        AppliedPolicy[] named = levelOf(points).stream()
                .map(level -> AppliedPolicy.of(AppliedPolicy.RUBRIC, points.toPlainString(), level.zh(), level.en()))
                .toArray(AppliedPolicy[]::new);
        return Computation.of(Term.of(points), named);
    }
}
