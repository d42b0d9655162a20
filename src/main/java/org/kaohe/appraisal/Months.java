package org.kaohe.appraisal;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.catalogue.FigureSource;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/**
 * The months that a mid-year or an annual result is made of (002, R061): the official scores of the person's sealed monthly
 * appraisals in the period's time. A month without an appraisal, or with a cancelled one, does not count; one that is
 * still open holds the result, since without an interview it is not recognised (002, R124, X54).
 */
@Component("appraisalMonths")
class Months {

    private static final String SUM = "sum";
    private static final String NUMBER = "raters";

    private final AppraisalRepository appraisals;
    private final ExtrasRepository extras;
    private final Periods periods;

    Months(AppraisalRepository appraisals, ExtrasRepository extras, Periods periods) {
        this.appraisals = appraisals;
        this.extras = extras;
        this.periods = periods;
    }

    /** Whether the result still has to wait for a month. */
    boolean missing(Appraisal appraisal) {
        return of(appraisal).stream().anyMatch(month -> month.getState() == AppraisalState.OPEN);
    }

    /** The figures of every line that is made of the months, by line and input. */
    Map<String, Map<String, BigDecimal>> figures(Appraisal appraisal, FrozenSheet sheet) {
        List<BigDecimal> scores = sealed(appraisal).stream()
                .map(Appraisal::getOfficial)
                .map(java.util.Objects::requireNonNull)
                .toList();
        return onEveryLine(
                sheet, scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(scores.size()));
    }

    /** Figures that stand for the months while only what people rate is checked. */
    static Map<String, Map<String, BigDecimal>> standIn(FrozenSheet sheet) {
        return onEveryLine(sheet, BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static Map<String, Map<String, BigDecimal>> onEveryLine(
            FrozenSheet sheet, BigDecimal sum, BigDecimal number) {
        return sheet.definition().lines().stream()
                .filter(line -> line.judged().figures() == FigureSource.MONTHS)
                .collect(toMap(SheetLine::code, line -> Map.of(SUM, sum, NUMBER, number)));
    }

    /** A veto of one of the months that was given for the half-year or the year (002, R068, X53). */
    boolean vetoed(Appraisal appraisal) {
        Set<VetoScope> reaching = appraisal.getPeriodKind() == PeriodKind.ANNUAL
                ? Set.of(VetoScope.YEAR)
                : Set.of(VetoScope.YEAR, VetoScope.HALF_YEAR);
        return sealed(appraisal).stream()
                .filter(Appraisal::isVetoed)
                .flatMap(month -> extras
                        .findByAppraisalAndRound(
                                month, month.progress().rounds().ofExtras())
                        .stream())
                .map(ExtrasRow::veto)
                .anyMatch(veto -> veto != null && veto.approved() && reaching.contains(veto.scope()));
    }

    private List<Appraisal> sealed(Appraisal appraisal) {
        return of(appraisal).stream()
                .filter(month -> month.getState() == AppraisalState.SEALED)
                .toList();
    }

    private List<Appraisal> of(Appraisal appraisal) {
        if (!appraisal.getPeriodKind().sumsUpMonths()) {
            return List.of();
        }
        AppraisalPeriod period = periods.find(appraisal.getPeriodId()).orElseThrow();
        Set<Long> months = periods.within(PeriodKind.MONTH, period.getFromDate(), period.getToDate()).stream()
                .map(AppraisalPeriod::getId)
                .collect(Collectors.toSet());
        return appraisals.findByFrozenPersonNumberAndFrozenPeriodIdInOrderByNumber(appraisal.getPersonNumber(), months);
    }
}
