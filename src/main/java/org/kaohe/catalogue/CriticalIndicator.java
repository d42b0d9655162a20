package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Multiplier;

/**
 * The indicator that multiplies the total of a sheet (001: 重关指标); its mark is 100 for a factor of 1.
 *
 * @param min least factor; missing where the form states none, then 0
 * @param max greatest factor; missing where the form states none, then 1
 */
public record CriticalIndicator(String zh, String en, @Nullable BigDecimal min, @Nullable BigDecimal max) {

    /** The indicator as a rater sees it. */
    public AskedLine asked() {
        InputLabel mark = new InputLabel(Multiplier.INPUT, zh, en, null, null);
        return new AskedLine(Multiplier.LINE, zh, en, List.of(Multiplier.input()), List.of(mark));
    }
}
