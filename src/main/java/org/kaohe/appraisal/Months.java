package org.kaohe.appraisal;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.catalogue.FigureSource;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/**
 * The months that a mid-year or an annual result is made of (002, R061): the official scores of the person's sealed monthly
 * appraisals in the period's time. A month without an appraisal, or with a cancelled one, does not count, and the result
 * says so; one that is still open, is to be opened, or could not be opened, holds the result: without an interview it is not
 * recognised (002, R124, X54).
 */
@Component("appraisalMonths")
class Months {

    private static final String SUM = "sum";
    private static final String NUMBER = "raters";

    private final AppraisalRepository appraisals;
    private final ExtrasRepository extras;
    private final Periods periods;
    private final MonthShares shares;
    private final MonthlyScores monthlyScores;

    Months(
            AppraisalRepository appraisals,
            ExtrasRepository extras,
            Periods periods,
            MonthShares shares,
            MonthlyScores monthlyScores) {
        this.appraisals = appraisals;
        this.extras = extras;
        this.periods = periods;
        this.shares = shares;
        this.monthlyScores = monthlyScores;
    }

    /** Whether the result still has to wait for a month. */
    boolean missing(Appraisal appraisal) {
        return of(appraisal).stream().anyMatch(month -> month.getState() == AppraisalState.OPEN)
                || periods.ofPerson(ids(opened(appraisal)), appraisal.getPersonNumber()).stream()
                        .map(Participant::getState)
                        .anyMatch(state -> state == ParticipantState.SELECTED || state == ParticipantState.FAILED);
    }

    /** What counts of every month, or why nothing does; empty for results that are not made of months. */
    List<MonthShare> shares(Appraisal appraisal) {
        return appraisal.getPeriodKind().sumsUpMonths()
                ? shares.of(appraisal.getPersonNumber(), whole(appraisal), opened(appraisal), of(appraisal))
                : List.of();
    }

    /** The mid-year and annual appraisals that the month belongs to. */
    List<String> summariesOf(Appraisal month) {
        AppraisalPeriod period = whole(month);
        Set<Long> ids = Stream.of(PeriodKind.MID_YEAR, PeriodKind.ANNUAL)
                .flatMap(kind -> periods.covering(kind, period.getFromDate(), period.getToDate()).stream())
                .map(AppraisalPeriod::getId)
                .collect(Collectors.toSet());
        return appraisals
                .findByFrozenPersonNumberAndFrozenPeriodIdInOrderByNumber(month.getPersonNumber(), ids)
                .stream()
                .map(Appraisal::getNumber)
                .toList();
    }

    /** The figures of every line that is made of the months, by line and input. */
    Map<String, Map<String, BigDecimal>> figures(Appraisal appraisal, FrozenSheet sheet) {
        List<BigDecimal> scores = monthlyScores.of(sealed(appraisal));
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
        return appraisals.findByFrozenPersonNumberAndFrozenPeriodIdInOrderByNumber(
                appraisal.getPersonNumber(), ids(opened(appraisal)));
    }

    private List<AppraisalPeriod> opened(Appraisal appraisal) {
        if (!appraisal.getPeriodKind().sumsUpMonths()) {
            return List.of();
        }
        AppraisalPeriod period = whole(appraisal);
        return periods.within(PeriodKind.MONTH, period.getFromDate(), period.getToDate());
    }

    private AppraisalPeriod whole(Appraisal appraisal) {
        return periods.find(appraisal.getPeriodId()).orElseThrow();
    }

    private static Set<Long> ids(List<AppraisalPeriod> found) {
        return found.stream().map(AppraisalPeriod::getId).collect(Collectors.toSet());
    }
}
