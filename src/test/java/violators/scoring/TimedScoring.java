package violators.scoring;

import java.time.Clock;

/** Breaks: scoring is plain Java (it asks a clock). */
public record TimedScoring(Clock clock) {}
