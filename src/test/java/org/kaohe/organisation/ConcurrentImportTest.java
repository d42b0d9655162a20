package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@OnOrganisation
class ConcurrentImportTest {

    private static final String FIRST = "201,甲,sales,boss,M1,2010-01-04,,regular,5000.00,,,%s,,,\n";
    private static final String SECOND = "202,乙,sales,boss,M1,2010-01-04,,regular,5000.00,,,%s,,,\n";

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.use(registry, "concurrent_import");
    }

    @Test
    void two_imports_at_once_cannot_close_a_circle_together() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                CompanyFiles.clear(jdbc);
                CompanyFiles.importCodes(imports);
                apply(FIRST.formatted("") + SECOND.formatted("")).call();

                List<Future<ImportReport>> reports =
                        two.invokeAll(List.of(apply(FIRST.formatted("202")), apply(SECOND.formatted("201"))));

                assertThat(List.of(
                                reports.get(0).get().isClean(),
                                reports.get(1).get().isClean()))
                        .containsExactlyInAnyOrder(true, false);
                assertThat(people.superiorsOn(LocalDate.of(2026, 11, 21))).hasSize(1);
            }
        } finally {
            two.shutdownNow();
        }
    }

    private Callable<ImportReport> apply(String rows) {
        return () -> imports.apply(ImportKind.PEOPLE, CompanyFiles.people(rows), "test");
    }
}
