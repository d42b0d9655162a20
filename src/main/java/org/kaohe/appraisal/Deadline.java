package org.kaohe.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments of one entry into a step.
 *
 * @param lapse when the appraisal goes on without the person; null where a step is never skipped
 */
@Embeddable
public record Deadline(
        @Column(name = "due_at") Instant due,
        @Column(name = "remind_at") Instant remind,
        @Column(name = "escalate_at") Instant escalate,
        @Column(name = "inform_hr_at") Instant informHr,
        @Column(name = "lapse_at") @Nullable Instant lapse) {}
