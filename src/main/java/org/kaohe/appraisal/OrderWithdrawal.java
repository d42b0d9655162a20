package org.kaohe.appraisal;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who took a service order back that was attached by mistake, when and why. */
public record OrderWithdrawal(String by, Instant at, String reason) {

    static @Nullable OrderWithdrawal of(@Nullable String by, @Nullable Instant at, @Nullable String reason) {
        return by == null ? null : new OrderWithdrawal(by, Objects.requireNonNull(at), Objects.requireNonNull(reason));
    }
}
