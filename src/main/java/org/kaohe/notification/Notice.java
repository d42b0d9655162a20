package org.kaohe.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One notice to one person. It says what happened to which appraisal or period, never a remark, a reason or a score. */
@Entity
public class Notice {

    /** An argument that begins like this is a message key, to be read in the recipient's language. */
    public static final String TEXT = "@";

    /** An argument that begins like this is a person's number, to be read as the name. */
    public static final String PERSON = "#";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private @Nullable Long id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String messageKey;

    private String args;

    private @Nullable String appraisalNumber;

    private @Nullable String periodCode;

    private @Nullable String caseNumber;

    private @Nullable String signOffNumber;

    private Instant createdAt;

    private @Nullable Instant readAt;

    private @Nullable Instant deliveredAt;

    @SuppressWarnings("NullAway.Init")
    Notice() {}

    Notice(String recipient, News news, Instant now) {
        this.recipient = recipient;
        this.kind = news.kind();
        this.messageKey = news.kind().messageKey();
        this.args = NoticeArgs.stored(news.args());
        this.appraisalNumber = news.appraisalNumber();
        this.periodCode = news.periodCode();
        this.caseNumber = news.caseNumber();
        this.signOffNumber = news.signOffNumber();
        this.createdAt = now;
    }

    public long getId() {
        return Objects.requireNonNull(id);
    }

    /** The number of the person it is for. */
    public String getRecipient() {
        return recipient;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public String getMessageKey() {
        return messageKey;
    }

    /** For the message; see {@link #TEXT} and {@link #PERSON}. */
    public List<String> getArgs() {
        return NoticeArgs.read(args);
    }

    /** Null for a notice about an appraisal or a period. */
    public @Nullable String getCaseNumber() {
        return caseNumber;
    }

    /** Null for a notice about anything else. */
    public @Nullable String getSignOffNumber() {
        return signOffNumber;
    }

    /** Null for a notice about a period. */
    public @Nullable String getAppraisalNumber() {
        return appraisalNumber;
    }

    /** Null for a notice about an appraisal. */
    public @Nullable String getPeriodCode() {
        return periodCode;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null while unread. */
    public @Nullable Instant getReadAt() {
        return readAt;
    }

    /** When it left the house, by mail for instance; null while it has not. */
    public @Nullable Instant getDeliveredAt() {
        return deliveredAt;
    }
}
