package org.kaohe.outcome;

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
import org.jspecify.annotations.Nullable;

/** A check date of an improvement plan. */
@Entity
@Table(name = "outcome_check")
class CheckRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_check_seq")
    @SequenceGenerator(name = "outcome_check_seq", sequenceName = "outcome_check_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private OutcomeCase outcomeCase;

    private int place;
    private LocalDate dueOn;
    private @Nullable Boolean onTrack;
    private @Nullable String note;
    private @Nullable String actor;
    private @Nullable Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    CheckRow() {}

    CheckRow(OutcomeCase outcomeCase, int place, LocalDate dueOn) {
        this.outcomeCase = outcomeCase;
        this.place = place;
        this.dueOn = dueOn;
    }

    void check(boolean wellOnTrack, String found, String by, Instant now) {
        onTrack = wellOnTrack;
        note = found;
        actor = by;
        checkedAt = now;
    }

    CheckFile view() {
        return new CheckFile(place, dueOn, onTrack, note, actor, checkedAt);
    }
}
