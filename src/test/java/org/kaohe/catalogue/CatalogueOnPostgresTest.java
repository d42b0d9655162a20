package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DirtiesContext
@Timeout(120)
class CatalogueOnPostgresTest extends CatalogueContract {

    private static final EmbeddedPostgres POSTGRES = start();

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private BundledSheets bundled;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    /** One node has the sheets in a transaction not yet committed while the other wants to load them. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void loads_the_bundled_sheets_once_when_two_nodes_start_together() throws Exception {
        jdbc.update("delete from sheet_version");

        CompletableFuture<Void> other = new TransactionTemplate(transactions).execute(status -> {
            catalogue.importYaml(Sheets.completedYaml(), "node-1");
            CompletableFuture<Void> load = CompletableFuture.runAsync(this::load);
            while (!load.isDone() && waitingForUs() == 0) {
                Thread.onSpinWait();
            }
            assertThat(load).isNotDone();
            return load;
        });

        assertThat(other).isNotNull();
        assertThat(other).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(catalogue.all()).extracting(SheetVersion::toString).containsExactlyInAnyOrderElementsOf(BUNDLED);
    }

    /** As two nodes do that both publish the demo's sheet when they start. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void publishes_once_when_two_nodes_publish_together() {
        long id = catalogue.versionsOf("repair-technician").get(0).getId();

        CompletableFuture<Publication> other = new TransactionTemplate(transactions).execute(status -> {
            assertThat(catalogue.publish(id, "node-1")).isInstanceOf(Publication.Published.class);
            CompletableFuture<Publication> publishing =
                    CompletableFuture.supplyAsync(() -> catalogue.publish(id, "node-2"));
            while (!publishing.isDone() && waitingForUs() == 0) {
                Thread.onSpinWait();
            }
            assertThat(publishing).isNotDone();
            return publishing;
        });

        assertThat(other).isNotNull();
        assertThat(other).succeedsWithin(30, TimeUnit.SECONDS).isInstanceOf(Publication.Published.class);
        assertThat(catalogue.find(id)).map(SheetVersion::getPublishedBy).contains("node-1");
        jdbc.update("delete from sheet_version");
        load();
    }

    private void load() {
        try {
            bundled.load();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int waitingForUs() {
        Integer waiting = jdbc.queryForObject("select count(*) from pg_locks where not granted", Integer.class);
        return waiting == null ? 0 : waiting;
    }
}
