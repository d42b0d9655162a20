package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A submitted rating; what was typed is kept as JSON, word for word. */
@Entity
@Table(name = "appraisal_rating")
class RatingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_rating_seq")
    @SequenceGenerator(name = "appraisal_rating_seq", sequenceName = "appraisal_rating_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    @Enumerated(EnumType.STRING)
    private RaterRole raterRole;

    private String rater;
    private int round;
    private Instant submittedAt;
    private boolean superseded;

    @Column(length = 100_000)
    private String entries;

    @SuppressWarnings("NullAway.Init")
    RatingRow() {}

    RatingRow(Appraisal appraisal, RaterRole raterRole, String rater, Instant submittedAt, String entries) {
        this.appraisal = appraisal;
        this.raterRole = raterRole;
        this.rater = rater;
        this.round = appraisal.getRound();
        this.submittedAt = submittedAt;
        this.entries = entries;
    }

    void supersede() {
        superseded = true;
    }

    String rater() {
        return rater;
    }

    RaterRole raterRole() {
        return raterRole;
    }

    boolean superseded() {
        return superseded;
    }

    String entries() {
        return entries;
    }

    Rating view(Json json) {
        return new Rating(raterRole, rater, round, submittedAt, superseded, json.entries(entries));
    }
}
