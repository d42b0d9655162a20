package org.kaohe.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the engine's own scripts, so that one tool owns the whole schema and two nodes never race
 * for it. The checksum covers the scripts: an engine library with other scripts refuses to start until a migration is added.
 */
@Component
class V1__EngineSchema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    /** Every completion looks for sub-tasks, and "my finished tasks" sorts by end: the engine indexes neither. */
    private static final List<String> INDEXES = List.of(
            "create index KAOHE_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)",
            "create index KAOHE_IDX_HI_TASK_DONE on ACT_HI_TASKINST(ASSIGNEE_, END_TIME_)");

    @Override
    public Integer getChecksum() {
        CRC32 crc = new CRC32();
        Stream.of("h2", "postgres")
                .flatMap(database -> PARTS.stream().map(part -> read(database, part)))
                .forEach(crc::update);
        return (int) crc.getValue();
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        String database = product.startsWith("postgres") ? "postgres" : product;
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(connection, new ByteArrayResource(read(database, part)));
        }
        try (Statement statement = connection.createStatement()) {
            for (String index : INDEXES) {
                statement.execute(index);
            }
        }
    }

    private static byte[] read(String database, String part) {
        String path = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
        try (InputStream script = ProcessEngine.class.getClassLoader().getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("The engine has no script " + path);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }
}
