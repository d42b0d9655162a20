package org.kaohe.process.walk;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Sets the engine's clock before the application starts, so that the demo company is opened on a known day. */
public class FixedStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** A Monday morning in Shanghai. */
    static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ClockUtil.setCurrentTime(Date.from(START));
    }
}
