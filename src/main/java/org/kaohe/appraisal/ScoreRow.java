package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The score of one round with the explanation of every line, as JSON. */
@Entity
@Table(name = "appraisal_score")
class ScoreRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_score_seq")
    @SequenceGenerator(name = "appraisal_score_seq", sequenceName = "appraisal_score_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appraisal appraisal;

    private int round;
    private Instant calculatedAt;
    private BigDecimal official;
    private String exactTotal;
    private @Nullable BigDecimal original;
    private @Nullable BigDecimal selfOfficial;

    @Column(length = 100_000)
    private String result;

    @Column(length = 100_000)
    private @Nullable String secondResult;

    /** Null in scores that were kept before their months were. */
    @Column(length = 100_000)
    private @Nullable String months;

    @SuppressWarnings("NullAway.Init")
    ScoreRow() {}

    ScoreRow(
            Appraisal appraisal,
            Instant calculatedAt,
            BigDecimal official,
            String exactTotal,
            @Nullable BigDecimal original,
            @Nullable BigDecimal selfOfficial,
            String result,
            @Nullable String secondResult,
            String months) {
        this.appraisal = appraisal;
        this.round = appraisal.getRound();
        this.calculatedAt = calculatedAt;
        this.official = official;
        this.exactTotal = exactTotal;
        this.original = original;
        this.selfOfficial = selfOfficial;
        this.result = result;
        this.secondResult = secondResult;
        this.months = months;
    }

    ScoreFile view(Json json) {
        return new ScoreFile(
                round,
                calculatedAt,
                official,
                exactTotal,
                original,
                selfOfficial,
                json.score(result),
                secondResult == null ? null : json.score(secondResult),
                months == null ? List.of() : json.months(months));
    }
}
