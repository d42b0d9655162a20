package org.kaohe.pay;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A person's bonus base from a day on; a case number where an outcome set it, none where the people file did. */
@Entity
@Immutable
@Table(name = "bonus_base")
class BaseRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bonus_base_seq")
    @SequenceGenerator(name = "bonus_base_seq", sequenceName = "bonus_base_seq", allocationSize = 50)
    private @Nullable Long id;

    private String personNumber;
    private LocalDate validFrom;
    private BigDecimal base;
    private @Nullable String caseNumber;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    BaseRow() {}

    BaseRow(String personNumber, LocalDate validFrom, BigDecimal base, @Nullable String caseNumber, Instant now) {
        this.personNumber = personNumber;
        this.validFrom = validFrom;
        this.base = base;
        this.caseNumber = caseNumber;
        this.recordedAt = now;
    }

    boolean countsOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    BigDecimal base() {
        return base;
    }
}
