package org.kaohe.process.engine;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Begins again where the very first start was killed among its migrations. H2 commits every change of the schema by itself,
 * so half a schema stays behind at which each later start would fail; PostgreSQL undoes a half migration. Until the engine
 * has started for the first time, and noted its history level, there is nothing in the tables that could be lost.
 */
@Component
class HalfMadeSchema implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        DataSource database = flyway.getConfiguration().getDataSource();
        if (isH2(database) && flyway.info().pending().length > 0 && engineNeverStarted(new JdbcTemplate(database))) {
            new JdbcTemplate(database).execute("drop all objects");
        }
        flyway.migrate();
    }

    private static boolean isH2(DataSource database) {
        try {
            return "H2".equals(JdbcUtils.extractDatabaseMetaData(database, data -> data.getDatabaseProductName()));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** The engine's first table is the first of all. */
    private static boolean engineNeverStarted(JdbcTemplate jdbc) {
        return any(jdbc, "INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = 'PUBLIC' and TABLE_NAME = 'ACT_GE_PROPERTY'")
                && !any(jdbc, "ACT_GE_PROPERTY where NAME_ = 'historyLevel'");
    }

    private static boolean any(JdbcTemplate jdbc, String rows) {
        return !jdbc.queryForList("select 1 from " + rows).isEmpty();
    }
}
