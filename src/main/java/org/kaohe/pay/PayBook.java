package org.kaohe.pay;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** The one row that says how many entries the ledger has and what they make; whoever holds its lock writes the ledger. */
@Entity
class PayBook {

    @Id
    private int id;

    private long entries;

    private BigDecimal total = BigDecimal.ZERO;

    PayBook() {}

    long lastSequence() {
        return entries;
    }

    BigDecimal total() {
        return total;
    }

    long take(BigDecimal amount) {
        total = total.add(amount);
        return ++entries;
    }
}
