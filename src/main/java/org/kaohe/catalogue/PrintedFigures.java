package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Expression;

/**
 * Figures of the printed formula that differ from what is scored.
 *
 * @param weight weight in the printed formula where it is not that of the weight column (X14)
 * @param target printed target in percent that the printed formula does not use
 * @param formula the printed formula itself where the method differs from it
 */
public record PrintedFigures(@Nullable BigDecimal weight, @Nullable BigDecimal target, @Nullable Expression formula) {}
