package org.kaohe.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The catalogue alone: its entity, its table, its services, and no engine; no configuration class, so that no application scan picks it up. */
@EnableAutoConfiguration
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@EntityScan(basePackageClasses = SheetVersion.class)
@EnableJpaRepositories(basePackageClasses = SheetVersions.class)
@Import({Catalogue.class, Refusals.class, ExactNumbersModule.class, BundledSheets.class})
class CatalogueSlice {

    static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
