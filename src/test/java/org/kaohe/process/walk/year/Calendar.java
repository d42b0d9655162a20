package org.kaohe.process.walk.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.kaohe.process.walk.Engine;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The calendar of the year on the engine's clock: what is due on the way happens on its day. */
class Calendar {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Engine engine;

    Calendar(Engine engine) {
        this.engine = engine;
    }

    /** Nine in the morning in Shanghai. */
    void turnTo(String day) {
        turnTo(LocalDate.parse(day), LocalTime.of(9, 0));
    }

    void turnTo(LocalDate day) {
        turnTo(day, LocalTime.of(9, 0));
    }

    void turnTo(LocalDate day, LocalTime time) {
        engine.moveTo(instant(day, time));
        engine.runJobs();
    }

    static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), SHANGHAI);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SHANGHAI).toInstant();
    }

    /** The application starts a few days before the year does. */
    static class BeforeTheYear implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            ClockUtil.setCurrentTime(Date.from(instant(LocalDate.of(2025, 12, 29), LocalTime.of(9, 0))));
        }
    }
}
