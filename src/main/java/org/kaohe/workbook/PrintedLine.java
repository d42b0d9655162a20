package org.kaohe.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the printed layout, or several of them that belong to one indicator.
 *
 * @param weight none where the cell is empty
 * @param bare whether the weight stands there without percent sign
 */
record PrintedLine(
        String sheet,
        int row,
        String indicator,
        String target,
        @Nullable BigDecimal weight,
        boolean bare,
        String method) {

    PrintedLine with(String furtherTarget, String furtherMethod) {
        return new PrintedLine(
                sheet, row, indicator, joined(target, furtherTarget), weight, bare, joined(method, furtherMethod));
    }

    PrintedLine weighing(BigDecimal other) {
        return new PrintedLine(sheet, row, indicator, target, other, false, method);
    }

    private static String joined(String first, String second) {
        if (second.isEmpty() || first.equals(second)) {
            return first;
        }
        return first.isEmpty() ? second : first + "；" + second;
    }
}
