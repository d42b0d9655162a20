package org.kaohe.schedule;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A work schedule (工作行程表) that was handed in for a person's month, with its file and what it measures (002, R066, R071). A
 * later one of the same month replaces it; both stay.
 */
@Entity
@Table(name = "work_schedule")
public class WorkSchedule {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_schedule_seq")
    @SequenceGenerator(name = "work_schedule_seq", sequenceName = "work_schedule_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String personNumber;
    private String monthCode;
    private @Nullable String currentKey;
    private String fileName;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] content;

    private String sha256;
    private String handedInBy;
    private Instant handedInAt;
    private @Nullable Instant replacedAt;

    @Embedded
    private Measured measured;

    @SuppressWarnings("NullAway.Init")
    WorkSchedule() {}

    WorkSchedule(Frame frame, String fileName, byte[] content, Measured measured, String actor, Instant now) {
        this.personNumber = frame.number();
        this.monthCode = frame.month().toString();
        this.currentKey = key(personNumber, frame.month());
        this.fileName = fileName;
        this.content = content.clone();
        this.sha256 = digest(content);
        this.measured = measured;
        this.handedInBy = actor;
        this.handedInAt = now;
    }

    static String key(String person, YearMonth month) {
        return person + "/" + month;
    }

    void replace(Instant now) {
        currentKey = null;
        replacedAt = now;
    }

    public long getId() {
        return Objects.requireNonNull(id);
    }

    public String getPersonNumber() {
        return personNumber;
    }

    public YearMonth getMonth() {
        return YearMonth.parse(monthCode);
    }

    public String getFileName() {
        return fileName;
    }

    /** The file as it was handed in. */
    public byte[] getContent() {
        return content.clone();
    }

    public String getSha256() {
        return sha256;
    }

    public String getHandedInBy() {
        return handedInBy;
    }

    public Instant getHandedInAt() {
        return handedInAt;
    }

    /** When another one took its place; null while it counts. */
    public @Nullable Instant getReplacedAt() {
        return replacedAt;
    }

    public Measured getMeasured() {
        return measured;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
