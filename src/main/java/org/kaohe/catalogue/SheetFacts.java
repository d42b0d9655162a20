package org.kaohe.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet is, apart from how it scores.
 *
 * @param kpiList whether it is a list of indicators that other sheets pick from
 * @param system number of the appraisal system of the sources that it belongs to, 1 to 23; none for a sheet of one's own
 * @param resultChain what the form prints below a whole department's results; none where it prints nothing
 * @param repaired damage of the source repaired in the transcription
 * @param printedRules what the form prints about the sheet as a whole, word for word; read by the linter, never computed
 */
public record SheetFacts(
        FillPeriod period,
        boolean kpiList,
        @Nullable Integer system,
        ResultChain resultChain,
        List<Repair> repaired,
        List<String> printedRules) {

    public SheetFacts {
        repaired = List.copyOf(repaired);
        printedRules = List.copyOf(printedRules);
    }
}
