package org.kaohe.organisation;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportLogRepository extends Repository<ImportLog, Long> {

    /** Waits until no other import runs and keeps others waiting until this transaction ends. */
    @Query(value = "select id from people_import_guard where id = 0 for update", nativeQuery = true)
    Integer waitForTurn();

    ImportLog save(ImportLog log);
}
