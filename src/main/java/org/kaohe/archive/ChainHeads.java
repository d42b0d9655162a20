package org.kaohe.archive;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChainHeads extends Repository<ChainHead, Integer> {

    /** Waits until no other sealer is at work; the lock goes with the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select head from ChainHead head")
    ChainHead lock();
}
