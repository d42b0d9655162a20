package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A level chosen from a list, each worth a share of the weight (002, R140: 优秀 100 % down to 很差 20 %, so that the worst total
 * is not 0).
 */
public record LevelScale(List<Level> levels) implements ScoringMethod {

    static final String CODE = "level-scale";
    private static final String PERCENT = "percent";

    /** @param percent share of the weight that the level is worth */
    public record Level(BigDecimal percent, String zh, String en) {}

    public LevelScale {
        levels = List.copyOf(levels);
    }

    static LevelScale read(Parameters parameters) {
        return new LevelScale(
                parameters.list("levels").stream().map(LevelScale::level).toList());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.choice(
                PERCENT,
                levels.stream()
                        .map(level -> new Choice(level.percent(), level.zh(), level.en()))
                        .toList()));
    }

    private static Level level(Parameters level) {
        Level read = new Level(level.decimal("percent"), level.text("zh"), level.text("en"));
        level.refuseOthers();
        return read;
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        BigDecimal percent = inputs.get(PERCENT);
        AppliedPolicy[] named = levels.stream()
                .filter(level -> level.percent().compareTo(percent) == 0)
                .map(level -> AppliedPolicy.of(AppliedPolicy.LEVEL, percent.toPlainString(), level.zh(), level.en()))
                .limit(1)
                .toArray(AppliedPolicy[]::new);
        return Computation.of(Term.of(weight).times(Term.of(percent)).dividedBy(Term.HUNDRED), named);
    }
}
