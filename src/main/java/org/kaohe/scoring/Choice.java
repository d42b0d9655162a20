package org.kaohe.scoring;

import java.math.BigDecimal;

/** One answer of an input that offers a list of them. */
public record Choice(BigDecimal value, String zh, String en) {}
