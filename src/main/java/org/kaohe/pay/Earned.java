package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A sealed, recognised result of a month. */
record Earned(
        String appraisalNumber,
        String person,
        String position,
        String periodCode,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal score) {}
