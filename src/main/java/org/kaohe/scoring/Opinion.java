package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An opinion of 0 to 100 asked for from somebody, times the weight; it is told whether the standard was met (003, 004: 意见调查
 * beside a standard such as 95%–97%).
 *
 * @param standard opinion that the standard asks for, in percent; the lower end where the form prints a range
 * @param excellent the upper end of that range; more than it is no fault
 */
public record Opinion(@Nullable BigDecimal standard, @Nullable BigDecimal excellent) implements ScoringMethod {

    static final String CODE = "opinion";
    private static final String OPINION = "opinion";
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    static Opinion read(Parameters parameters) {
        return new Opinion(parameters.optionalDecimal("standard"), parameters.optionalDecimal("excellent"));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<InputSpec> inputs() {
        return List.of(InputSpec.amount(OPINION, FULL));
    }

    @Override
    public @Nullable Direction rewards() {
        return Direction.HIGHER;
    }

    private AppliedPolicy[] standing(BigDecimal opinion) {
        if (standard == null) {
            return new AppliedPolicy[0];
        }
        if (opinion.compareTo(standard) < 0) {
            return said(AppliedPolicy.STANDARD_MISSED, opinion, standard);
        }
        return excellent != null && opinion.compareTo(excellent) >= 0
                ? said(AppliedPolicy.STANDARD_EXCELLED, opinion, excellent)
                : said(AppliedPolicy.STANDARD_MET, opinion, standard);
    }

    private static AppliedPolicy[] said(String policy, BigDecimal opinion, BigDecimal standard) {
        return new AppliedPolicy[] {AppliedPolicy.of(policy, opinion.toPlainString(), standard.toPlainString())};
    }

    @Override
    public Computation compute(Inputs inputs, BigFraction weight) {
        BigDecimal opinion = inputs.get(OPINION);
        Term term = Term.of(weight).times(Term.of(opinion)).dividedBy(Term.HUNDRED);
        return Computation.of(term, standing(opinion));
    }
}
