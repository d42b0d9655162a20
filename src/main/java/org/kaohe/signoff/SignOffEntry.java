package org.kaohe.signoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a sign-off's history; a signature is one of them. Never changed. */
@Entity
@Table(name = "sign_off_entry")
public class SignOffEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_off_entry_seq")
    @SequenceGenerator(name = "sign_off_entry_seq", sequenceName = "sign_off_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sign_off_id")
    private SignOff signOff;

    private int turn;

    @Enumerated(EnumType.STRING)
    private SignLink link;

    @Enumerated(EnumType.STRING)
    private SignAct act;

    private @Nullable String actor;
    private @Nullable String reason;
    private String digest;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    SignOffEntry() {}

    SignOffEntry(
            SignOff signOff, SignLink link, SignAct act, @Nullable String actor, @Nullable String reason, Instant at) {
        this.signOff = signOff;
        this.turn = signOff.getTurn();
        this.link = link;
        this.act = act;
        this.actor = actor;
        this.reason = reason;
        this.digest = signOff.getDigest();
        this.enteredAt = at;
    }

    /** 1 for the first time that it was laid before the signers, one more after every refusal. */
    public int getTurn() {
        return turn;
    }

    public SignLink getLink() {
        return link;
    }

    public SignAct getAct() {
        return act;
    }

    /** Null when the application did it. */
    public @Nullable String getActor() {
        return actor;
    }

    public @Nullable String getReason() {
        return reason;
    }

    /** SHA-256 of what lay before the person, 64 hexadecimal digits. */
    public String getDigest() {
        return digest;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
