package org.kaohe.pay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.period.Refusal;

/** The file that left, or why none did. */
public record Exported(@Nullable PayrollFile file, Optional<Refusal> refusal) {

    static Exported refused(String messageKey, String... args) {
        return new Exported(null, Optional.of(Refusal.of("", messageKey, args)));
    }

    static Exported as(PayrollFile file) {
        return new Exported(file, Optional.empty());
    }
}
