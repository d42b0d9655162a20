package org.kaohe.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.BroughtFigure;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.Worklists;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.InputSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a department is asked for in a period. */
@Service
@Transactional(readOnly = true)
public class DataTables {

    private final BroughtFigures brought;
    private final Worklists worklists;

    DataTables(BroughtFigures brought, Worklists worklists) {
        this.brought = brought;
        this.worklists = worklists;
    }

    public DataTable of(DataRequest request) {
        long period = request.getPeriodId();
        Map<String, List<BroughtFigure>> known = brought.ofPeriod(period);
        Set<String> waiting =
                brought.waitingIn(period).stream().map(Appraisal::getNumber).collect(Collectors.toSet());
        Map<String, DataColumn> columns = new LinkedHashMap<>();
        List<DataRow> rows = new ArrayList<>();
        for (Appraisal appraisal : worklists.ofPeriod(period)) {
            List<SheetLine> lines = lines(appraisal, request.getDepartmentZh());
            if (lines.isEmpty() || appraisal.getState() == AppraisalState.CANCELLED) {
                continue;
            }
            Set<String> asked = new LinkedHashSet<>();
            for (SheetLine line : lines) {
                for (InputSpec input : line.inputSpecs()) {
                    DataColumn column = DataColumn.of(line, input.key());
                    columns.putIfAbsent(column.key(), column);
                    asked.add(column.key());
                }
            }
            String number = appraisal.getNumber();
            rows.add(new DataRow(
                    number,
                    appraisal.getPersonNumber(),
                    waiting.contains(number),
                    asked,
                    figures(known.getOrDefault(number, List.of()), asked)));
        }
        return new DataTable(List.copyOf(columns.values()), rows);
    }

    private List<SheetLine> lines(Appraisal appraisal, String department) {
        return brought.askedOn(appraisal).stream()
                .filter(line -> line.judged().department() != null
                        && line.judged().department().zh().equals(department))
                .toList();
    }

    private static Map<String, BroughtFigure> figures(List<BroughtFigure> known, Set<String> asked) {
        Map<String, BroughtFigure> figures = new HashMap<>();
        for (BroughtFigure figure : known) {
            String key = figure.line() + "." + figure.input();
            if (asked.contains(key)) {
                figures.put(key, figure);
            }
        }
        return figures;
    }
}
