package org.kaohe.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a result outside its lines (002, R119–R123): points up or down, approved, and the veto.
 *
 * @param adjustment points added to the sum (negative: taken away); none when nothing was asked for
 */
public record Extras(@Nullable BigDecimal adjustment, boolean vetoed) {

    public static final Extras NONE = new Extras(null, false);
}
