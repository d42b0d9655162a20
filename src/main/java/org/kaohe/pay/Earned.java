package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;

/** A sealed, recognised result of a month. */
record Earned(
        String appraisalNumber,
        String person,
        String position,
        String periodCode,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal score) {

    /**
     * Empty where there is nothing to earn: a period that is no month, an appraisal that is open or cancelled, a score that
     * no interview has made count (002, R124).
     */
    static Optional<Earned> of(Appraisal appraisal, AppraisalPeriod period) {
        BigDecimal score = appraisal.getOfficial();
        if (appraisal.getState() != AppraisalState.SEALED
                || !appraisal.isRecognised()
                || score == null
                || period.getKind() != PeriodKind.MONTH) {
            return Optional.empty();
        }
        return Optional.of(new Earned(
                appraisal.getNumber(),
                appraisal.getPersonNumber(),
                appraisal.getSegment(),
                period.getCode(),
                period.getFromDate(),
                period.getToDate(),
                score));
    }
}
