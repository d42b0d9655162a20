package violators.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks: now needs a clock. */
public class WallClock {

    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
