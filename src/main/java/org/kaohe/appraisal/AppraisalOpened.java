package org.kaohe.appraisal;

/** A case was created with its sheet, superior, head and leader frozen into it. */
public record AppraisalOpened(String number) {}
