package org.kaohe.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom a case is about and how it came to be. */
@Embeddable
record CaseOrigin(
        @Enumerated(EnumType.STRING) OutcomeKind kind,
        String personNumber,
        String departmentCode,
        @Nullable String appraisalNumber,
        String reason,
        @Nullable String openedBy,
        Instant openedAt) {

    CaseOrigin with(String appraisal) {
        return new CaseOrigin(kind, personNumber, departmentCode, appraisal, reason, openedBy, openedAt);
    }
}
