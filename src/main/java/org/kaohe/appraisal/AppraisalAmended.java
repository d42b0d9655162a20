package org.kaohe.appraisal;

/**
 * Lines of a sealed appraisal were corrected and its score computed anew; the first dossier stays as it is.
 *
 * @param amendment number of the amendment's own dossier, such as {@code 2026M11-10007-A1}
 */
public record AppraisalAmended(String number, String amendment) {

    /** Number of the dossier that counts: the last amendment's, or the appraisal's own. */
    static String latestOf(Appraisal appraisal) {
        int amendments = appraisal.getAmendments();
        return amendments == 0 ? appraisal.getNumber() : appraisal.getNumber() + "-A" + amendments;
    }
}
