package org.kaohe.appraisal;

/** Which half of the performance interview: the appraising superior's or the leader in charge's (002, R124). */
public enum InterviewPart {
    SUPERIOR,
    LEADER
}
