package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.PeriodKind;

/** What is settled when an appraisal is opened and never changes, whatever happens to people and sheets later. */
@Embeddable
record Frozen(
        @Column(updatable = false) long periodId,
        @Column(updatable = false) String periodCode,
        @Enumerated(EnumType.STRING) @Column(updatable = false) PeriodKind periodKind,
        @Column(updatable = false) long participantId,
        @Column(updatable = false) String personNumber,
        @Column(updatable = false) String departmentCode,
        @Column(updatable = false) String segment,
        @Column(updatable = false) @Nullable String personGrade,
        @Column(updatable = false) long sheetVersionId,
        @Column(updatable = false) String superior,
        @Column(updatable = false) @Nullable String leader,
        @Column(updatable = false) @Nullable String head,
        @Column(updatable = false) Instant openedAt) {}
