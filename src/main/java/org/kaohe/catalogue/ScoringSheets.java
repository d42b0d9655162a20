package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.LineTerms;
import org.kaohe.scoring.ScoringLine;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.scoring.ScoringSheet;

/** From the sheet that people read to the one that is computed. */
final class ScoringSheets {

    private ScoringSheets() {}

    static ScoringSheet of(SheetDefinition sheet) {
        return new ScoringSheet(
                sheet.lines().stream().map(ScoringSheets::line).toList(),
                sheet.adjustmentLimit(),
                sheet.grades(),
                sheet.totalling().terms());
    }

    private static ScoringLine line(SheetLine line) {
        BigDecimal weight = line.weight();
        ScoringMethod method = line.method();
        if (weight == null || method == null) {
            throw new IllegalArgumentException("Line " + line.code() + " has no weight or no method");
        }
        BigDecimal upTo = line.settings().upTo();
        LineTerms terms = new LineTerms(
                line.settings().zero(),
                upTo == null ? null : Exact.of(upTo),
                line.printedFigures().formula(),
                line.settings().reserved() ? line.settings().appliesFrom() : null);
        return new ScoringLine(line.code(), Exact.of(weight), method, line.mayBeNegative(), terms);
    }
}
