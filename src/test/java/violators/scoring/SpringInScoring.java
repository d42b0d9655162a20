package violators.scoring;

import org.springframework.stereotype.Component;

/** Breaks: scoring is plain Java. */
@Component
public class SpringInScoring {}
