package org.kaohe.process;

import java.time.LocalDate;
import java.time.YearMonth;

/** Starts and confirms periods as a person would, through the same forms. */
public interface PeriodProcess {

    /** @return the period's code */
    String open(String hr, YearMonth month, LocalDate asOf);

    /** Confirms the drafted period with the choices that its form proposes. */
    void confirm(String hr, String code);
}
