package org.kaohe.period;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.kaohe.organisation.OrganisationSlice;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The period module on the organisation module; the catalogue is the test's. */
@Import(OrganisationSlice.class)
@EntityScan("org.kaohe.period")
@EnableJpaRepositories("org.kaohe.period")
@ComponentScan("org.kaohe.period")
class PeriodSlice {

    /** Four in the morning of 21 November in Shanghai, still the 20th in London. */
    static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    @Bean
    @Primary
    Clock periodClock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
