package org.kaohe.scoring;

/** Everything was there and in range. */
public record Scored(ScoreResult result) implements Scoring {}
