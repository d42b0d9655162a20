package org.kaohe.pay;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PayBooks extends Repository<PayBook, Integer> {

    /** Waits until nobody else writes the ledger; the lock goes with the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select book from PayBook book")
    PayBook lock();
}
