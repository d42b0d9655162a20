package org.kaohe.process.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads every column of every table of the engine, bytes included, and looks for texts. */
@Component
class EngineTables {

    private final JdbcTemplate jdbc;

    EngineTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where one of the texts stands, as table, column and text; the deployed models and forms are not looked at. */
    Set<String> containing(String... texts) {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table + deployments(table))) {
                row.forEach((column, cell) -> {
                    String text = cell instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(cell);
                    for (String searched : texts) {
                        if (text.contains(searched)) {
                            found.add(table + "." + column + ": " + searched);
                        }
                    }
                });
            }
        }
        return found;
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where upper(table_name) like 'ACT!_%' escape '!'",
                String.class);
    }

    private static String deployments(String table) {
        return table.equalsIgnoreCase("ACT_GE_BYTEARRAY") ? " where DEPLOYMENT_ID_ is null" : "";
    }
}
