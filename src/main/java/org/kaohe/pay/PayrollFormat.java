package org.kaohe.pay;

import java.util.Locale;

/** What a payroll file is written as. */
public enum PayrollFormat {
    /** Text in UTF-8 with a byte order mark, for a program. */
    CSV,
    /** A workbook whose amounts are numbers. */
    XLSX;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
