package org.kaohe.signoff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Worklists;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.catalogue.Words;
import org.kaohe.pay.Bonuses;
import org.kaohe.pay.PayEntry;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodState;
import org.kaohe.period.Periods;
import org.kaohe.period.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The results of a period, department by department, with the chain that each needs: what the strictest of its sheets asks
 * for, and at least what the scheme of the year asks of everybody.
 */
@Service
@Transactional(readOnly = true)
public class ResultLists {

    private final Periods periods;
    private final Worklists worklists;
    private final Catalogue catalogue;
    private final Schemes schemes;
    private final Bonuses bonuses;

    ResultLists(Periods periods, Worklists worklists, Catalogue catalogue, Schemes schemes, Bonuses bonuses) {
        this.periods = periods;
        this.worklists = worklists;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.bonuses = bonuses;
    }

    /** By department code; none while the period is a draft. */
    public List<ResultList> of(AppraisalPeriod period) {
        if (period.getState() == PeriodState.DRAFT || period.isDiscarded()) {
            return List.of();
        }
        Map<String, Integer> waiting = new HashMap<>();
        periods.participants(period.getId()).stream()
                .filter(ResultLists::waits)
                .forEach(participant -> waiting.merge(participant.getDepartmentCode(), 1, Integer::sum));
        ResultChain least = schemes.of(period.getFromDate().getYear()).getResultChain();
        Map<Long, SheetVersion> sheets = new HashMap<>();
        return worklists.ofPeriod(period.getId()).stream()
                .filter(appraisal -> appraisal.getState() != AppraisalState.CANCELLED)
                .collect(groupingBy(Appraisal::getDepartmentCode, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(department -> list(
                        period,
                        department.getKey(),
                        department.getValue(),
                        waiting.getOrDefault(department.getKey(), 0),
                        least,
                        sheets))
                .toList();
    }

    /** What the department has in the period; an empty list that needs nobody where it has nothing. */
    public ResultList of(AppraisalPeriod period, String department) {
        return of(period).stream()
                .filter(list -> list.department().equals(department))
                .findFirst()
                .orElseGet(() -> new ResultList(period, department, ResultChain.NONE, 0, List.of()));
    }

    private static boolean waits(Participant participant) {
        return participant.getState() == ParticipantState.SELECTED || participant.getState() == ParticipantState.FAILED;
    }

    private ResultList list(
            AppraisalPeriod period,
            String department,
            List<Appraisal> appraisals,
            int waiting,
            ResultChain least,
            Map<Long, SheetVersion> sheets) {
        ResultChain chain = least;
        int open = waiting;
        for (Appraisal appraisal : appraisals) {
            SheetVersion sheet = sheets.computeIfAbsent(
                    appraisal.getSheetVersionId(), id -> catalogue.find(id).orElseThrow());
            chain = chain.or(catalogue.definition(sheet).facts().resultChain());
            open += appraisal.getState() == AppraisalState.SEALED ? 0 : 1;
        }
        List<ResultLine> lines = appraisals.stream()
                .filter(appraisal -> appraisal.getState() == AppraisalState.SEALED)
                .map(appraisal -> line(appraisal, sheets))
                .toList();
        return new ResultList(period, department, chain, open, lines);
    }

    private ResultLine line(Appraisal appraisal, Map<Long, SheetVersion> sheets) {
        SheetVersion sheet = Objects.requireNonNull(sheets.get(appraisal.getSheetVersionId()));
        return new ResultLine(
                appraisal.getPersonNumber(),
                appraisal.getNumber(),
                sheet.toString(),
                new Words(sheet.getTitleZh(), sheet.getTitleEn()),
                appraisal.getOfficial(),
                appraisal.getGrade(),
                appraisal.isRecognised(),
                credited(appraisal.getNumber()));
    }

    private @Nullable BigDecimal credited(String appraisal) {
        return bonuses.of(appraisal).stream()
                .map(PayEntry::getAmount)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
