package org.kaohe.appraisal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answered an objection and how.
 *
 * @param members person numbers; the first one leads
 * @param upheld whether the objection was upheld and lines changed; null while unanswered
 */
public record PanelFile(
        List<String> members,
        String formedBy,
        Instant formedAt,
        @Nullable Boolean upheld,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public PanelFile {
        members = List.copyOf(members);
    }
}
