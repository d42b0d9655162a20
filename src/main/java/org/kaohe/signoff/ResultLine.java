package org.kaohe.signoff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Words;

/**
 * One person's sealed result on a list.
 *
 * @param sheet code and version, such as {@code repair-technician v2}
 * @param sheetTitle the name of that sheet, shown before the code; not part of what is signed
 * @param score official score; null where none was reached
 * @param recognised false without the interview that makes the score count (002, R124)
 * @param bonus yuan credited for it up to now, corrections included; null where nothing is. It follows from the score and the
 *     person's base, is shown beside, and is not part of what is signed
 */
public record ResultLine(
        String person,
        String appraisal,
        String sheet,
        Words sheetTitle,
        @Nullable BigDecimal score,
        @Nullable String grade,
        boolean recognised,
        @Nullable BigDecimal bonus) {

    String signed() {
        return String.join(
                "\t",
                person,
                appraisal,
                sheet,
                score == null ? "" : score.toPlainString(),
                grade == null ? "" : grade,
                String.valueOf(recognised));
    }
}
