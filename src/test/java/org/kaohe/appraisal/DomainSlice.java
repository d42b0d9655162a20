package org.kaohe.appraisal;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The domain up to {@code outcome} on a real database, without the engine and without pages. Not annotated as a
 * configuration, so that the whole application does not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    SqlInitializationAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    JpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "org.kaohe.organisation",
            "org.kaohe.catalogue",
            "org.kaohe.period",
            "org.kaohe.appraisal",
            "org.kaohe.outcome"
        },
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = FromTests.class))
@EntityScan({
    "org.kaohe.organisation",
    "org.kaohe.catalogue",
    "org.kaohe.period",
    "org.kaohe.appraisal",
    "org.kaohe.outcome"
})
@EnableJpaRepositories({
    "org.kaohe.organisation",
    "org.kaohe.catalogue",
    "org.kaohe.period",
    "org.kaohe.appraisal",
    "org.kaohe.outcome"
})
@Import(Company.class)
public class DomainSlice {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
