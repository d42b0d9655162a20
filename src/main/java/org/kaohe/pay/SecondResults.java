package org.kaohe.pay;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names what the ledger refused as the second bonus of a month; who may read it is for the caller to check. */
@Service
@Transactional(readOnly = true)
public class SecondResults {

    private final Appraisals appraisals;
    private final Worklists worklists;
    private final Periods periods;
    private final PayEntries entries;

    SecondResults(Appraisals appraisals, Worklists worklists, Periods periods, PayEntries entries) {
        this.appraisals = appraisals;
        this.worklists = worklists;
        this.periods = periods;
        this.entries = entries;
    }

    /** Of everybody in the period, by appraisal. */
    public List<SecondResult> of(long periodId) {
        AppraisalPeriod period = periods.find(periodId).orElseThrow();
        Set<String> paid = entries.findByPeriodCodeOrderByPersonNumberAscSequenceNumberAsc(period.getCode()).stream()
                .map(PayEntry::getAppraisalNumber)
                .collect(toSet());
        return worklists.ofPeriod(periodId).stream()
                .filter(appraisal -> !paid.contains(appraisal.getNumber()))
                .flatMap(appraisal -> Earned.of(appraisal, period).flatMap(this::second).stream())
                .toList();
    }

    /** Empty where the appraisal pays, or has nothing to pay. */
    public Optional<SecondResult> find(String appraisalNumber) {
        return appraisals
                .find(appraisalNumber)
                .filter(appraisal -> entries.findByAppraisalNumberOrderBySequenceNumber(appraisalNumber)
                        .isEmpty())
                .flatMap(appraisal -> Earned.of(
                        appraisal, periods.find(appraisal.getPeriodId()).orElseThrow()))
                .flatMap(this::second);
    }

    private Optional<SecondResult> second(Earned earned) {
        return entries.findByPersonNumberAndBonusMonthAndBonusPosition(
                        earned.person(), earned.firstDay(), earned.position())
                .map(bonus -> new SecondResult(earned.person(), earned.appraisalNumber(), earned.score(), bonus));
    }
}
