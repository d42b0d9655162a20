package org.kaohe.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sealed appraisal. Nothing in it changes after the seal; an erasure takes its bytes away and leaves its digests. */
@Entity
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier")
    @SequenceGenerator(name = "dossier", sequenceName = "dossier_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "sequence_number")
    private long sequence;

    private String appraisalNumber = "";

    @Enumerated(EnumType.STRING)
    private DossierKind kind = DossierKind.APPRAISAL;

    @Embedded
    @AttributeOverride(name = "content", column = @Column(name = "body"))
    @AttributeOverride(name = "salt", column = @Column(name = "body_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "body_digest"))
    private SealedPart body = new SealedPart();

    @Embedded
    @AttributeOverride(name = "content", column = @Column(name = "confidential"))
    @AttributeOverride(name = "salt", column = @Column(name = "confidential_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "confidential_digest"))
    private SealedPart confidential = new SealedPart();

    @Embedded
    @AttributeOverride(name = "content", column = @Column(name = "pdf"))
    @AttributeOverride(name = "salt", column = @Column(name = "pdf_salt"))
    @AttributeOverride(name = "digest", column = @Column(name = "pdf_digest"))
    private SealedPart pdf = new SealedPart();

    private String previousDigest = Digests.NONE;
    private String chainDigest = Digests.NONE;
    private Instant sealedAt = Instant.EPOCH;
    private String sealedBy = "";
    private LocalDate retainUntil = LocalDate.EPOCH;
    private @Nullable Instant erasedAt;
    private @Nullable String erasedBy;
    private @Nullable String erasureReason;

    Dossier() {}

    Dossier(ChainRecord place, SealedPart body, SealedPart confidential, SealedPart pdf) {
        this.sequence = place.sequence();
        this.appraisalNumber = place.appraisalNumber();
        this.kind = DossierKind.valueOf(place.kind());
        this.body = body;
        this.confidential = confidential;
        this.pdf = pdf;
        this.previousDigest = place.previousDigest();
        this.chainDigest = place.digest();
        this.sealedAt = place.sealedAt();
        this.sealedBy = place.sealedBy();
        this.retainUntil = place.retainUntil();
    }

    /** Place in the chain, from 1 without gaps. */
    public long getSequence() {
        return sequence;
    }

    public String getAppraisalNumber() {
        return appraisalNumber;
    }

    public DossierKind getKind() {
        return kind;
    }

    /** SHA-256 of salt and body, hexadecimal; also printed at the foot of the PDF. */
    public String getBodyDigest() {
        return body.digest();
    }

    public String getPdfDigest() {
        return pdf.digest();
    }

    /** What the next dossier names as its predecessor: SHA-256 over place, identity, digests and link, hexadecimal. */
    public String getChainDigest() {
        return chainDigest;
    }

    public Instant getSealedAt() {
        return sealedAt;
    }

    public String getSealedBy() {
        return sealedBy;
    }

    /** First day on which the content may be erased. */
    public LocalDate getRetainUntil() {
        return retainUntil;
    }

    /** When the content was erased; empty while it is there. */
    public Optional<Instant> getErasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    byte @Nullable [] body() {
        return body.content();
    }

    byte @Nullable [] confidential() {
        return confidential.content();
    }

    byte @Nullable [] pdf() {
        return pdf.content();
    }

    void erase(String actor, String reason, Instant at) {
        if (erasedAt != null) {
            return;
        }
        body.erase();
        confidential.erase();
        pdf.erase();
        erasedAt = at;
        erasedBy = actor;
        erasureReason = reason;
    }
}
