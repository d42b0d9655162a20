package org.kaohe.archive;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes every digest of the chain from what the database holds. Plain SQL on purpose: it needs nothing of the
 * application, and reads one snapshot, so that a dossier sealed meanwhile does not look like a break.
 */
@Component
class Verifier {

    private static final int ROWS_AT_ONCE = 20;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    Verifier(DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Verification verify() {
        return snapshot.execute(status -> walk());
    }

    private Verification walk() {
        ChainWalk walk = new ChainWalk();
        jdbc.query(StoredDossier.SELECT, row -> {
            walk.visit(StoredDossier.read(row));
        });
        return jdbc.query("select dossiers, last_digest, last_number from archive_head where id = 1", head -> {
            return head.next()
                    ? walk.end(head.getLong(1), head.getString(2), head.getString(3))
                    : walk.endWithoutHead();
        });
    }
}
