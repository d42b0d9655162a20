package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one round asks for outside the 100 points. */
@Entity
@Table(name = "appraisal_extras")
class ExtrasRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_extras_seq")
    @SequenceGenerator(name = "appraisal_extras_seq", sequenceName = "appraisal_extras_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    @Column(updatable = false)
    private int round;

    @Embedded
    private @Nullable Adjustment adjustment;

    @Embedded
    private @Nullable Veto veto;

    @SuppressWarnings("NullAway.Init")
    ExtrasRow() {}

    ExtrasRow(Appraisal appraisal) {
        this.appraisal = appraisal;
        this.round = appraisal.getRound();
    }

    void propose(Adjustment proposal) {
        adjustment = proposal;
    }

    void request(Veto request) {
        veto = request;
    }

    @Nullable
    Adjustment adjustment() {
        return adjustment;
    }

    @Nullable
    Veto veto() {
        return veto;
    }

    /** Everybody who asked for something or decided on it. */
    Set<String> deciders() {
        return Stream.of(
                        adjustment == null ? Stream.<String>of() : adjustment.people(),
                        veto == null ? Stream.<String>of() : veto.people())
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    ExtrasFile view() {
        return new ExtrasFile(round, adjustment == null ? null : adjustment.view(), veto == null ? null : veto.view());
    }
}
