package org.kaohe.appraisal;

/**
 * Lines of a sealed appraisal were corrected and its score computed anew; the first dossier stays as it is.
 *
 * @param amendment number of the amendment's own dossier, such as {@code 2026M11-10007-A1}
 */
public record AppraisalAmended(String number, String amendment) {}
