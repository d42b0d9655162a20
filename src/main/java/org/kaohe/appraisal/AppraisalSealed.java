package org.kaohe.appraisal;

/** The dossier exists; nothing changes any more. */
public record AppraisalSealed(String number) {}
