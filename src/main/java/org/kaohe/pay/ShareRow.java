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

/** How much of the bonus base a position of a person's month gets, as somebody set it with a reason. */
@Entity
@Immutable
@Table(name = "pay_share")
class ShareRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pay_share_seq")
    @SequenceGenerator(name = "pay_share_seq", sequenceName = "pay_share_seq", allocationSize = 50)
    private @Nullable Long id;

    private String personNumber;
    private LocalDate bonusMonth;
    private String bonusPosition;
    private BigDecimal percent;
    private String reason;
    private String setBy;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    ShareRow() {}

    ShareRow(
            String person,
            LocalDate month,
            String position,
            BigDecimal percent,
            String reason,
            String setBy,
            Instant setAt) {
        this.personNumber = person;
        this.bonusMonth = month;
        this.bonusPosition = position;
        this.percent = percent;
        this.reason = reason;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String position() {
        return bonusPosition;
    }

    BigDecimal percent() {
        return percent;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return setBy;
    }
}
