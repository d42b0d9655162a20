package org.kaohe.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One service order with its bytes; nothing about it changes but that it is withdrawn. */
@Entity
@DynamicUpdate
@Table(name = "service_order")
class OrderRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_order_seq")
    @SequenceGenerator(name = "service_order_seq", sequenceName = "service_order_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    private LocalDate orderedOn;
    private String customer;
    private String service;
    private String fileName;
    private String mediaType;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] content;

    private int bytes;
    private String sha256;
    private String filedBy;
    private Instant filedAt;

    /** True, or empty once withdrawn: the constraint takes the same file once among those that stand. */
    private @Nullable Boolean stands = true;

    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawReason;

    @SuppressWarnings("NullAway.Init")
    OrderRow() {}

    OrderRow(Turn turn, OrderFile file, String fileName, String customer, byte[] content, String sha256) {
        this.appraisal = turn.appraisal();
        this.orderedOn = file.day();
        this.customer = customer;
        this.service = file.service();
        this.fileName = fileName;
        this.mediaType = file.type().mediaType();
        this.content = content.clone();
        this.bytes = content.length;
        this.sha256 = sha256;
        this.filedBy = turn.actor();
        this.filedAt = turn.now();
    }

    void withdraw(String by, Instant at, String reason) {
        stands = null;
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawReason = reason;
    }

    byte[] content() {
        return content.clone();
    }

    ServiceOrder view() {
        return new ServiceOrder(
                Objects.requireNonNull(id),
                orderedOn,
                customer,
                service,
                fileName,
                mediaType,
                bytes,
                sha256,
                filedBy,
                filedAt,
                withdrawnBy,
                withdrawnAt,
                withdrawReason);
    }
}
