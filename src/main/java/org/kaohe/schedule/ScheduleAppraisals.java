package org.kaohe.schedule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.Worklists;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodState;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Component;

/** The monthly appraisals whose sheet takes figures from a work schedule, and which lines take which. */
@Component
class ScheduleAppraisals {

    private final Appraisals appraisals;
    private final Worklists worklists;
    private final Periods periods;
    private final Catalogue catalogue;

    ScheduleAppraisals(Appraisals appraisals, Worklists worklists, Periods periods, Catalogue catalogue) {
        this.appraisals = appraisals;
        this.worklists = worklists;
        this.periods = periods;
        this.catalogue = catalogue;
    }

    Optional<Appraisal> find(String number) {
        return appraisals.find(number).filter(this::measures);
    }

    /** Not cancelled, of this month. */
    List<Appraisal> of(String person, YearMonth month) {
        return worklists.ofPerson(person).stream()
                .filter(appraisal -> appraisal.getState() != AppraisalState.CANCELLED)
                .filter(appraisal -> month(appraisal).filter(month::equals).isPresent())
                .filter(this::measures)
                .toList();
    }

    /** Open ones of months that the viewer has to do with, by period and number. */
    List<Appraisal> open(boolean all, String viewer) {
        return periods.all().stream()
                .filter(period -> period.getKind() == PeriodKind.MONTH && period.getState() != PeriodState.CLOSED)
                .flatMap(period -> worklists.ofPeriod(period.getId()).stream())
                .filter(appraisal -> appraisal.getState() == AppraisalState.OPEN)
                .filter(appraisal -> all
                        || appraisal.getSuperior().equals(viewer)
                        || appraisal.getPersonNumber().equals(viewer))
                .toList();
    }

    /** The month that the appraisal is about; empty for one of another time. */
    Optional<YearMonth> month(Appraisal appraisal) {
        return appraisal.getPeriodKind() == PeriodKind.MONTH
                ? periods.find(appraisal.getPeriodId())
                        .map(AppraisalPeriod::getFromDate)
                        .map(YearMonth::from)
                : Optional.empty();
    }

    /** The figures for the lines that turn them into points. */
    List<LineEntry> entries(Appraisal appraisal, Measured measured) {
        List<LineEntry> entries = new ArrayList<>();
        for (SheetLine line : lines(appraisal)) {
            ScheduleFigure figure = line.judged().schedule();
            if (figure != null && figure.isScoredBy(line)) {
                Map<String, BigDecimal> inputs = new LinkedHashMap<>();
                List<BigDecimal> values = measured.of(figure);
                for (int i = 0; i < values.size(); i++) {
                    inputs.put(figure.inputs().get(i), values.get(i));
                }
                entries.add(new LineEntry(line.code(), inputs, null));
            }
        }
        return entries;
    }

    /** Whether the sheet takes figures from a work schedule. */
    boolean measures(Appraisal appraisal) {
        return appraisal.getPeriodKind() == PeriodKind.MONTH
                && !lines(appraisal).isEmpty();
    }

    private List<SheetLine> lines(Appraisal appraisal) {
        return catalogue.find(appraisal.getSheetVersionId()).map(catalogue::definition).stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.judged().schedule() != null)
                .toList();
    }
}
