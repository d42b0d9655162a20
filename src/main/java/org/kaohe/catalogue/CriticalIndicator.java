package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The indicator that multiplies the total of a sheet (001: 重关指标); its mark is 100 for a factor of 1.
 *
 * @param min least factor; missing where the form states none, then 0
 * @param max greatest factor; missing where the form states none, then 1
 */
public record CriticalIndicator(String zh, String en, @Nullable BigDecimal min, @Nullable BigDecimal max) {}
