package org.kaohe.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class HalfMadeSchemaTest {

    private final DataSource database = database();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final HalfMadeSchema start = new HalfMadeSchema();

    @Test
    void an_empty_database_gets_its_tables() {
        start.migrate(flyway("latest"));

        assertThat(flyway("latest").info().pending()).isEmpty();
    }

    @Test
    void tables_of_the_engine_whose_migration_was_killed_are_made_again() {
        flyway("1").migrate();
        jdbc.execute("delete from \"flyway_schema_history\"");
        jdbc.execute("drop table ACT_RU_JOB");

        start.migrate(flyway("latest"));

        assertThat(flyway("latest").info().pending()).isEmpty();
        assertThat(jdbc.queryForList("select * from ACT_RU_JOB")).isEmpty();
    }

    @Test
    void tables_whose_migration_was_killed_after_the_engines_are_made_again() {
        flyway("1").migrate();
        jdbc.execute("create table department (id bigint)");

        start.migrate(flyway("latest"));

        assertThat(flyway("latest").info().pending()).isEmpty();
    }

    @Test
    void once_the_engine_has_started_nothing_is_dropped() {
        flyway("1").migrate();
        jdbc.execute("insert into ACT_GE_PROPERTY values ('historyLevel', '40', 1)");
        jdbc.execute("create table kept (id bigint)");

        start.migrate(flyway("latest"));

        assertThat(jdbc.queryForList("select * from kept")).isEmpty();
        assertThat(flyway("latest").info().pending()).isEmpty();
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database)
                .javaMigrations(new V1__EngineSchema())
                .target(target)
                .load();
    }

    private static DataSource database() {
        JdbcDataSource fresh = new JdbcDataSource();
        fresh.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return fresh;
    }
}
