package org.kaohe.web.access;

import org.kaohe.appraisal.Appraisal;

/** Who reads what an appraisal earned: the person, HR and finance. Whoever is above the person reads the score only. */
public final class PayAccess {

    private PayAccess() {}

    public static boolean seesBonus(Appraisal appraisal, Viewer viewer) {
        return viewer.hr() || viewer.finance() || viewer.number().equals(appraisal.getPersonNumber());
    }
}
