package org.kaohe.appraisal;

/** A round has its score; the score itself is not part of the event. */
public record ScoreCalculated(String number) {}
