package org.kaohe.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files of a small company for tests, and the way back to an empty database. */
public final class CompanyFiles {

    public static final String DEPARTMENTS = "code,name_zh,name_en\nsales,销售部,Sales\nworkshop,车间,Workshop\n";
    public static final String POSITIONS = "code,name_zh,name_en\nboss,经理,Boss\nfitter,钳工,Fitter\n";
    public static final String HEADER =
            "number,name,department,position,grade,hired,contract_end,stage,bonus_base,email,roles,superior,superior_since,heads,leads\n";
    public static final String BOSS = "100,甲,sales,boss,M1,2010-01-04,,regular,5000.00,,general_manager,,,,\n";
    public static final String FITTER = "101,乙,workshop,fitter,P2,2020-03-02,,regular,1500.00,,,100,2020-03-02,,\n";

    private CompanyFiles() {}

    public static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] people(String... rows) {
        return bytes(HEADER + String.join("", rows));
    }

    public static byte[] demo(String name) throws IOException {
        try (InputStream in = CompanyFiles.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return in.readAllBytes();
        }
    }

    public static void importCodes(PeopleImport imports) {
        imports.apply(ImportKind.DEPARTMENTS, bytes(DEPARTMENTS), "test");
        imports.apply(ImportKind.POSITIONS, bytes(POSITIONS), "test");
    }

    public static void clear(JdbcTemplate jdbc) {
        jdbc.update("update department set head_number = null, leader_number = null");
        for (String table : new String[] {
            "reporting_line", "person_role", "person", "department", "job_position", "people_import_log"
        }) {
            jdbc.update("delete from " + table);
        }
    }
}
