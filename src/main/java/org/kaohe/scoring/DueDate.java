package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The whole weight when something was handed in by a day of the month, otherwise nothing (000: 3日前). The day itself is in
 * time unless the sheet says otherwise (P-EDGE). Days after the end of the month are counted on, so that 32 is late too.
 *
 * @param day the last day, 1 to 31
 * @param inclusive whether that day itself is in time
 */
public record DueDate(BigDecimal day, boolean inclusive) implements ScoringMethod {

    static final String CODE = "due-date";
    private static final String DAY = "day";
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal LATEST = BigDecimal.valueOf(99);

    static DueDate read(Parameters parameters) {
        Limit limit = Limit.read(parameters, DAY);
        BigDecimal day = limit.figure();
        if (day.signum() == 0
                || day.compareTo(LONGEST_MONTH) > 0
                || day.stripTrailingZeros().scale() > 0) {
            parameters.report(DAY, "day", day.toPlainString());
        }
        return new DueDate(day, limit.inclusive());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(new InputSpec(DAY, InputKind.COUNT, BigDecimal.ONE, LATEST));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.LOWER;
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        return new Limit(day, inclusive).step(inputs.get(DAY), weight);
    }
}
