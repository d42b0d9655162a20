package org.kaohe.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one content, for ever: the content is set when the version is imported and no method changes it. What
 * changes is only the standing, from draft to published to retired.
 */
@Entity
@Table(name = "sheet_version")
public class SheetVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sheet_version_seq")
    @SequenceGenerator(name = "sheet_version_seq", sequenceName = "sheet_version_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int lockVersion;

    @Column(updatable = false)
    private String code;

    @Column(name = "version_no", updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    private SheetStatus status;

    @Column(updatable = false)
    private String yaml;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String titleZh;

    @Column(updatable = false)
    private String titleEn;

    @Column(updatable = false)
    private @Nullable String positionCode;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable String publishingReason;
    private @Nullable Instant refusedAt;
    private @Nullable String refusedBy;
    private @Nullable String refusal;
    private @Nullable Instant retiredAt;
    private @Nullable String retiredBy;

    /** The code, while published: unique, so that two nodes cannot publish two versions of one sheet. */
    private @Nullable String liveCode;

    /** The position, while published: unique, so that a position has one sheet. */
    private @Nullable String livePosition;

    @SuppressWarnings("NullAway.Init")
    SheetVersion() {}

    SheetVersion(SheetDefinition definition, int version, SheetText text, Instant at, String actor) {
        this.code = definition.code();
        this.version = version;
        this.status = SheetStatus.DRAFT;
        this.yaml = text.yaml();
        this.sha256 = text.sha256();
        this.titleZh = definition.titleZh();
        this.titleEn = definition.titleEn();
        this.positionCode = definition.position();
        this.createdAt = at;
        this.createdBy = actor;
    }

    /** @param reason why in spite of the linter's warnings; none where nobody gave one */
    void publish(Instant at, String actor, @Nullable String reason) {
        if (status != SheetStatus.DRAFT) {
            throw new IllegalStateException(this + " is " + status + " and cannot be published");
        }
        status = SheetStatus.PUBLISHED;
        publishedAt = at;
        publishedBy = actor;
        publishingReason = reason;
        liveCode = code;
        livePosition = positionCode;
        refusedAt = null;
        refusedBy = null;
        refusal = null;
    }

    /** Keeps why publishing was refused, until it succeeds. */
    void refuse(String reasons, Instant at, String actor) {
        if (status != SheetStatus.DRAFT) {
            throw new IllegalStateException(this + " is " + status + " and cannot be refused");
        }
        refusedAt = at;
        refusedBy = actor;
        refusal = reasons;
    }

    void retire(Instant at, String actor) {
        if (status != SheetStatus.PUBLISHED) {
            throw new IllegalStateException(this + " is " + status + " and cannot be retired");
        }
        status = SheetStatus.RETIRED;
        retiredAt = at;
        retiredBy = actor;
        liveCode = null;
        livePosition = null;
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException(this + " is not saved");
        }
        return id;
    }

    public String getCode() {
        return code;
    }

    /** 1 for the first content imported under this code, then counted up. */
    public int getVersion() {
        return version;
    }

    public SheetStatus getStatus() {
        return status;
    }

    /** The text as it was imported, line ends made uniform. */
    public String getYaml() {
        return yaml;
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public @Nullable String getPositionCode() {
        return positionCode;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    public @Nullable String getPublishedBy() {
        return publishedBy;
    }

    /** Why it was published although the linter warned. */
    public @Nullable String getPublishingReason() {
        return publishingReason;
    }

    public @Nullable Instant getRefusedAt() {
        return refusedAt;
    }

    public @Nullable String getRefusedBy() {
        return refusedBy;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    public @Nullable Instant getRetiredAt() {
        return retiredAt;
    }

    public @Nullable String getRetiredBy() {
        return retiredBy;
    }

    /** {@code repair-technician v2}. */
    @Override
    public String toString() {
        return code + " v" + version;
    }
}
