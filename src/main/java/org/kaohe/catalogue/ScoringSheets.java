package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.ScoringLine;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.scoring.ScoringSheet;

/** From the sheet that people read to the one that is computed. */
final class ScoringSheets {

    private ScoringSheets() {}

    static ScoringSheet of(SheetDefinition sheet) {
        return new ScoringSheet(
                sheet.lines().stream().map(ScoringSheets::line).toList(), sheet.adjustmentLimit(), sheet.grades());
    }

    private static ScoringLine line(SheetLine line) {
        BigDecimal weight = line.weight();
        ScoringMethod method = line.method();
        if (weight == null || method == null) {
            throw new IllegalArgumentException("Line " + line.code() + " has no weight or no method");
        }
        return new ScoringLine(line.code(), Exact.of(weight), method, line.mayBeNegative());
    }
}
