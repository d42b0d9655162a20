package violators.web;

import java.time.Clock;
import java.util.Date;

/** Breaks: only process makes the clock. */
public class OwnClock {

    Clock clock() {
        return Clock.systemUTC();
    }

    Date today() {
        return new Date();
    }
}
