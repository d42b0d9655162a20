package org.kaohe.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changed the company with which file. */
@Entity
@Table(name = "people_import_log")
class ImportLog {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_import_log_seq")
    @SequenceGenerator(name = "people_import_log_seq", sequenceName = "people_import_log_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String actor;

    private Instant importedAt;

    @Column(name = "content_sha256")
    private String contentSha256;

    private int added;

    private int changed;

    private int unchanged;

    @SuppressWarnings("NullAway.Init")
    ImportLog() {}

    ImportLog(ImportKind kind, String actor, Instant importedAt, String contentSha256, ImportReport report) {
        this.kind = kind;
        this.actor = actor;
        this.importedAt = importedAt;
        this.contentSha256 = contentSha256;
        this.added = report.added();
        this.changed = report.changed();
        this.unchanged = report.unchanged();
    }
}
