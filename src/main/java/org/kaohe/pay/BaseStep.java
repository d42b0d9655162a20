package org.kaohe.pay;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** By how many percent next year's bonus base is proposed to change after a grade; the latest row of a grade counts. */
@Entity
@Immutable
class BaseStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "base_step_seq")
    @SequenceGenerator(name = "base_step_seq", sequenceName = "base_step_seq", allocationSize = 50)
    private @Nullable Long id;

    private String grade;
    private BigDecimal percent;
    private @Nullable String setBy;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    BaseStep() {}

    BaseStep(String grade, BigDecimal percent, String setBy, Instant setAt) {
        this.grade = grade;
        this.percent = percent;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String grade() {
        return grade;
    }

    BigDecimal percent() {
        return percent;
    }
}
