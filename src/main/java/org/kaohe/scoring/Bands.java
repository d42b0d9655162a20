package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The points of the band that a figure falls into: from its lower bound up to the next higher one, which is excluded (002,
 * R083: compliance rates). Below the last band there is nothing.
 *
 * @param of what is measured
 * @param bands best first, as printed
 */
public record Bands(Of of, List<Band> bands) implements ScoringMethod {

    static final String CODE = "bands";
    private static final String VALUE = "value";
    private static final String RATE = "rate";
    private static final String ACHIEVED = "achieved";
    private static final String TOTAL = "total";
    private static final BigDecimal HIGHEST = new BigDecimal(1000);

    /** What falls into the bands. */
    public enum Of {
        /** A percentage typed as such. */
        RATE,
        /** What was achieved of a total; the bands are in percent. */
        RATIO,
        /** A figure in a unit of its own. */
        VALUE
    }

    /**
     * @param from lower bound, included
     * @param to upper bound as the form prints it; it decides nothing, the linter compares it with the next band
     */
    public record Band(BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {}

    public Bands {
        bands = List.copyOf(bands);
    }

    static Bands read(Parameters parameters) {
        return new Bands(
                parameters.word("of", Of.class, Of.RATE),
                parameters.list("bands").stream().map(Bands::band).toList());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return switch (of) {
            case RATE -> List.of(InputSpec.percent(RATE, HIGHEST));
            case VALUE -> List.of(InputSpec.amount(VALUE));
            case RATIO -> List.of(InputSpec.amount(ACHIEVED), InputSpec.amount(TOTAL));
        };
    }

    private static Band band(Parameters band) {
        Band read = new Band(band.decimal("from"), band.optionalDecimal("to"), band.decimal("points"));
        band.refuseOthers();
        return read;
    }

    @Override
    public boolean applies(Inputs inputs) {
        return of != Of.RATIO || inputs.get(TOTAL).signum() != 0;
    }

    /** Higher when the better bands stand above, lower when they stand below, none when the points go up and down. */
    @Override
    public @Nullable Direction rewards() {
        List<BigDecimal> points = bands.stream()
                .sorted(Comparator.comparing(Band::from))
                .map(Band::points)
                .toList();
        boolean rises = points.stream().sorted().toList().equals(points);
        boolean falls =
                points.stream().sorted(Comparator.reverseOrder()).toList().equals(points);
        return rises ? Direction.HIGHER : falls ? Direction.LOWER : null;
    }

    private BigFraction figure(Inputs inputs) {
        return switch (of) {
            case RATE -> Exact.of(inputs.get(RATE));
            case VALUE -> Exact.of(inputs.get(VALUE));
            case RATIO ->
                Exact.of(inputs.get(ACHIEVED))
                        .divide(Exact.of(inputs.get(TOTAL)))
                        .multiply(100);
        };
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        BigFraction figure = figure(inputs);
        Optional<Band> band = bands.stream()
                .filter(one -> figure.compareTo(Exact.of(one.from())) >= 0)
                .max(Comparator.comparing(Band::from));
        return band.map(one -> Computation.of(
                        Term.of(one.points()),
                        AppliedPolicy.of(
                                AppliedPolicy.IN_BAND,
                                Exact.shown(figure),
                                one.from().toPlainString(),
                                one.points().toPlainString())))
                .orElseGet(() ->
                        Computation.of(Term.ZERO, AppliedPolicy.of(AppliedPolicy.BELOW_BANDS, Exact.shown(figure))));
    }
}
