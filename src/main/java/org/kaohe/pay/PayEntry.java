package org.kaohe.pay;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One entry of the ledger: so much is owed to somebody, and why. Never changed, never deleted. */
@Entity
@Immutable
public class PayEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pay_entry_seq")
    @SequenceGenerator(name = "pay_entry_seq", sequenceName = "pay_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    private long sequenceNumber;

    private String entryKey;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String personNumber;

    private @Nullable String periodCode;

    private @Nullable String appraisalNumber;

    private BigDecimal amount;

    private @Nullable BigDecimal base;

    private @Nullable BigDecimal score;

    private String formula;

    private @Nullable String cause;

    private @Nullable LocalDate effectiveOn;

    private Instant createdAt;

    private @Nullable BigDecimal sharePercent;

    private @Nullable LocalDate bonusMonth;

    private @Nullable String bonusPosition;

    @SuppressWarnings("NullAway.Init")
    PayEntry() {}

    PayEntry(long sequenceNumber, Owed owed, Instant now) {
        this.sequenceNumber = sequenceNumber;
        this.entryKey = owed.key();
        this.kind = owed.kind();
        this.personNumber = owed.person();
        this.periodCode = owed.periodCode();
        this.appraisalNumber = owed.appraisalNumber();
        this.amount = owed.amount();
        this.base = owed.base();
        this.score = owed.score();
        this.sharePercent = owed.share();
        this.formula = owed.formula();
        this.cause = owed.cause();
        this.effectiveOn = owed.effectiveOn();
        this.createdAt = now;
        Owed.BonusOf bonusOf = owed.bonusOf();
        this.bonusMonth = bonusOf == null ? null : bonusOf.month();
        this.bonusPosition = bonusOf == null ? null : bonusOf.position();
    }

    /** The place in the ledger, from 1 on without gaps. */
    public long getSequenceNumber() {
        return sequenceNumber;
    }

    /** What the entry is for; there is no second entry of the same key. */
    public String getEntryKey() {
        return entryKey;
    }

    public EntryKind getKind() {
        return kind;
    }

    public String getPersonNumber() {
        return personNumber;
    }

    /** Null for a pay change. */
    public @Nullable String getPeriodCode() {
        return periodCode;
    }

    /** Null for a pay change. */
    public @Nullable String getAppraisalNumber() {
        return appraisalNumber;
    }

    /** In yuan with two decimals; negative when a correction takes something back. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** The bonus base that counted; null for a pay change. */
    public @Nullable BigDecimal getBase() {
        return base;
    }

    /** The official score that counted; null for a pay change. */
    public @Nullable BigDecimal getScore() {
        return score;
    }

    /** The position's share of the base in percent; 100 where the month has one position. */
    BigDecimal share() {
        return sharePercent == null ? SharedMonth.WHOLE : sharePercent;
    }

    /** How the amount was computed, with its figures. */
    public String getFormula() {
        return formula;
    }

    /** Number of the case that made the entry; null where sealing or amending the appraisal did. */
    public @Nullable String getCause() {
        return cause;
    }

    /** The day from which a pay change counts; null for other entries. */
    public @Nullable LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
