package org.kaohe.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link of the chain, signed or refused. */
public record ApprovalFile(
        CaseStep link, int round, String actor, Instant at, boolean approved, @Nullable String reason) {}
