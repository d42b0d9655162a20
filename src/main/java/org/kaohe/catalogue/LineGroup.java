package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A group of lines with a weight of its own, inside which the lines have shares (002, R112: 70 points among thirteen lines).
 *
 * @param weight points of 100; missing where the source has lost it, which a draft may have
 */
public record LineGroup(String code, String zh, String en, @Nullable BigDecimal weight) {}
