package org.kaohe.process;

import org.kaohe.period.Draft;

/** Starts and confirms periods as a person would, through the same forms. */
public interface PeriodProcess {

    /** @return the period's code */
    String open(String hr, Draft draft);

    /** Confirms the drafted period with the choices that its form proposes. */
    void confirm(String hr, String code);
}
