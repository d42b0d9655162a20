package org.kaohe.appraisal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.catalogue.FillPeriod;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Indicators with a quarterly period re-rate the months of the quarter (002, R114): when the quarter's appraisal and a month's
 * are both sealed, the month is amended with the quarter's figures on those lines, and again when the quarter is amended.
 */
@Component
class QuarterReRates {

    private final AppraisalRepository appraisals;
    private final Periods periods;
    private final FrozenSheets sheets;
    private final Amendments amendments;

    QuarterReRates(AppraisalRepository appraisals, Periods periods, FrozenSheets sheets, Amendments amendments) {
        this.appraisals = appraisals;
        this.periods = periods;
        this.sheets = sheets;
        this.amendments = amendments;
    }

    @EventListener
    void on(AppraisalSealed sealed) {
        settle(appraisals.findByNumber(sealed.number()).orElseThrow());
    }

    /** A month that is amended itself stays as it was corrected. */
    @EventListener
    void on(AppraisalAmended amended) {
        Appraisal appraisal = appraisals.findByNumber(amended.number()).orElseThrow();
        if (appraisal.getPeriodKind() == PeriodKind.QUARTER) {
            settle(appraisal);
        }
    }

    private void settle(Appraisal appraisal) {
        AppraisalPeriod period = periods.find(appraisal.getPeriodId()).orElseThrow();
        if (appraisal.getState() != AppraisalState.SEALED) {
            return;
        }
        if (appraisal.getPeriodKind() == PeriodKind.QUARTER) {
            others(appraisal, PeriodKind.MONTH, period).forEach(month -> reRate(month, appraisal));
        } else if (appraisal.getPeriodKind() == PeriodKind.MONTH) {
            quarters(appraisal, period).forEach(quarter -> reRate(appraisal, quarter));
        }
    }

    private void reRate(Appraisal month, Appraisal quarter) {
        Set<String> quarterly = sheets.of(month).definition().lines().stream()
                .filter(line -> line.judged().period() == FillPeriod.QUARTER)
                .map(SheetLine::code)
                .collect(Collectors.toSet());
        List<LineEntry> changes = amendments.counting(quarter.getNumber()).stream()
                .filter(entry -> quarterly.contains(entry.line()))
                .toList();
        if (!changes.isEmpty() && month.getSegment().equals(quarter.getSegment())) {
            amendments.reRate(month.getNumber(), changes, AppraisalAmended.latestOf(quarter));
        }
    }

    private List<Appraisal> quarters(Appraisal month, AppraisalPeriod period) {
        return periods.covering(PeriodKind.QUARTER, period.getFromDate(), period.getToDate()).stream()
                .flatMap(quarter -> sealed(month.getPersonNumber(), Set.of(quarter.getId())).stream())
                .toList();
    }

    private List<Appraisal> others(Appraisal quarter, PeriodKind kind, AppraisalPeriod period) {
        Set<Long> ids = periods.within(kind, period.getFromDate(), period.getToDate()).stream()
                .map(AppraisalPeriod::getId)
                .collect(Collectors.toSet());
        return sealed(quarter.getPersonNumber(), ids);
    }

    private List<Appraisal> sealed(String person, Set<Long> periodIds) {
        return appraisals.findByFrozenPersonNumberAndFrozenPeriodIdInOrderByNumber(person, periodIds).stream()
                .filter(found -> found.getState() == AppraisalState.SEALED)
                .toList();
    }
}
