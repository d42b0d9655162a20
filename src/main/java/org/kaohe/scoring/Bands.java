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
 * @param outOf the best mark where the bands give marks that are brought to the weight, such as 100; none when they give points
 */
public record Bands(Of of, List<Band> bands, @Nullable BigDecimal outOf) implements ScoringMethod {

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
        VALUE;

        List<InputSpec> inputs() {
            return switch (this) {
                case RATE -> List.of(InputSpec.percent(Bands.RATE, HIGHEST));
                case VALUE -> List.of(InputSpec.amount(Bands.VALUE));
                case RATIO -> List.of(InputSpec.amount(ACHIEVED), InputSpec.amount(TOTAL));
            };
        }

        boolean applies(Inputs inputs) {
            return this != RATIO || inputs.get(TOTAL).signum() != 0;
        }

        Term figure(Inputs inputs) {
            return switch (this) {
                case RATE -> Term.of(inputs.get(Bands.RATE));
                case VALUE -> Term.of(inputs.get(Bands.VALUE));
                case RATIO ->
                    Term.of(inputs.get(ACHIEVED))
                            .dividedBy(Term.of(inputs.get(TOTAL)))
                            .times(Term.HUNDRED);
            };
        }
    }

    /**
     * @param from lower bound, included
     * @param to upper bound as the form prints it; it decides nothing, the linter compares it with the next band
     */
    public record Band(BigDecimal from, @Nullable BigDecimal to, BigDecimal points) {}

    public Bands {
        bands = List.copyOf(bands);
    }

    /** Bands that give points. */
    public Bands(Of of, List<Band> bands) {
        this(of, bands, null);
    }

    static Bands read(Parameters parameters) {
        return new Bands(
                parameters.word("of", Of.class, Of.RATE),
                parameters.list("bands").stream().map(Bands::band).toList(),
                parameters.has("outOf") ? parameters.positive("outOf") : null);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return of.inputs();
    }

    private static Band band(Parameters band) {
        Band read = new Band(band.decimal("from"), band.optionalDecimal("to"), band.decimal("points"));
        band.refuseOthers();
        return read;
    }

    @Override
    public boolean applies(Inputs inputs) {
        return of.applies(inputs);
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

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        BigFraction figure = of.figure(inputs).exact();
        Optional<Band> band = bands.stream()
                .filter(one -> figure.compareTo(Exact.of(one.from())) >= 0)
                .max(Comparator.comparing(Band::from));
        return band.map(one -> computed(one, figure, weight))
                .orElseGet(() ->
                        Computation.of(Term.ZERO, AppliedPolicy.of(AppliedPolicy.BELOW_BANDS, Exact.shown(figure))));
    }

    private Computation computed(Band band, BigFraction figure, BigFraction weight) {
        AppliedPolicy fallen = AppliedPolicy.of(
                AppliedPolicy.IN_BAND,
                Exact.shown(figure),
                band.from().toPlainString(),
                band.points().toPlainString());
        Term points = Term.of(band.points());
        return outOf == null
                ? Computation.of(points, fallen)
                : Computation.of(Term.of(weight).times(points).dividedBy(Term.of(outOf)), fallen, Scale.unit(outOf));
    }
}
