package org.kaohe.pay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed for the months, person by person; who may read it is for the caller to check. */
@Service
@Transactional(readOnly = true)
public class Payrolls {

    private final Periods periods;
    private final Worklists worklists;
    private final PayEntries entries;
    private final PayrollExports exports;
    private final List<OpenDecisions> open;

    Payrolls(
            Periods periods,
            Worklists worklists,
            PayEntries entries,
            PayrollExports exports,
            List<OpenDecisions> open) {
        this.periods = periods;
        this.worklists = worklists;
        this.entries = entries;
        this.exports = exports;
        this.open = open;
    }

    /** The months, the latest first; discarded drafts are left out. */
    public List<PayrollStanding> standings() {
        return periods.all().stream().filter(Payrolls::pays).map(this::standing).toList();
    }

    /** Empty when there is no such period, or one that pays nothing by itself. */
    public Optional<Payroll> find(long periodId) {
        return periods.find(periodId).filter(Payrolls::pays).map(this::payroll);
    }

    private Payroll payroll(AppraisalPeriod period) {
        String code = period.getCode();
        List<PayEntry> all = entries.findByPeriodCodeOrderByPersonNumberAscSequenceNumberAsc(code);
        List<PayrollExport> files = exports.findByPeriodCodeOrderByExportNumber(code);
        Long first = files.isEmpty() ? null : files.get(0).getUpTo();
        List<PayEntry> changes = first == null
                ? List.of()
                : all.stream()
                        .filter(entry -> entry.getSequenceNumber() > first)
                        .toList();
        return new Payroll(period, rows(period, all, first), entries.totalOf(code), blockers(period), files, changes);
    }

    private List<PayrollRow> rows(AppraisalPeriod period, List<PayEntry> all, @Nullable Long first) {
        Map<String, String> departments = worklists.ofPeriod(period.getId()).stream()
                .collect(toMap(Appraisal::getPersonNumber, Appraisal::getDepartmentCode, (one, other) -> one));
        return all.stream()
                .collect(groupingBy(PayEntry::getPersonNumber, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(person -> PayrollRow.of(departments.getOrDefault(person.getKey(), ""), person.getValue(), first))
                .toList();
    }

    private List<Blocker> blockers(AppraisalPeriod period) {
        return open.stream().flatMap(decisions -> decisions.of(period).stream()).toList();
    }

    private PayrollStanding standing(AppraisalPeriod period) {
        List<PayrollExport> files = exports.findByPeriodCodeOrderByExportNumber(period.getCode());
        BigDecimal total = entries.totalOf(period.getCode());
        return new PayrollStanding(
                period,
                entries.peopleOf(period.getCode()),
                total,
                blockers(period).size(),
                files.isEmpty() ? null : files.get(files.size() - 1));
    }

    private static boolean pays(AppraisalPeriod period) {
        return period.getKind() == PeriodKind.MONTH && !period.isDiscarded();
    }
}
