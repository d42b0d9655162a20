package org.kaohe.pay;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A payroll file that left: who took it when, and what it said. */
@Entity
@Immutable
public class PayrollExport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payroll_export_seq")
    @SequenceGenerator(name = "payroll_export_seq", sequenceName = "payroll_export_seq", allocationSize = 50)
    private @Nullable Long id;

    private String periodCode;
    private int exportNumber;
    private String exportedBy;
    private Instant exportedAt;
    private int people;
    private BigDecimal total;
    private long upTo;
    private String digest;

    @SuppressWarnings("NullAway.Init")
    PayrollExport() {}

    PayrollExport(
            String periodCode,
            int number,
            String actor,
            Instant now,
            int people,
            BigDecimal total,
            long upTo,
            String digest) {
        this.periodCode = periodCode;
        this.exportNumber = number;
        this.exportedBy = actor;
        this.exportedAt = now;
        this.people = people;
        this.total = total;
        this.upTo = upTo;
        this.digest = digest;
    }

    public String getPeriodCode() {
        return periodCode;
    }

    /** 1 for the first file of the period; the same again where it was taken once more without a change. */
    public int getExportNumber() {
        return exportNumber;
    }

    public String getExportedBy() {
        return exportedBy;
    }

    public Instant getExportedAt() {
        return exportedAt;
    }

    public int getPeople() {
        return people;
    }

    public BigDecimal getTotal() {
        return total;
    }

    /** The last entry of the ledger when the file left. */
    public long getUpTo() {
        return upTo;
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String getDigest() {
        return digest;
    }
}
