package org.kaohe.appraisal;

/** The appraisal ended before its time; it is sealed as such. */
public record AppraisalCancelled(String number) {}
