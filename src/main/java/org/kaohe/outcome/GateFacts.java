package org.kaohe.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the gate looks at.
 *
 * @param round of the terms that lie on the table
 */
record GateFacts(
        String person,
        int round,
        boolean dismissal,
        @Nullable DismissalRoute route,
        @Nullable Protection protection,
        boolean dated,
        List<EvidenceFile> evidence,
        Map<String, RatedResult> results,
        BigDecimal incompetentBelow) {

    boolean has(EvidenceItem item) {
        return latest(item).isPresent();
    }

    /** The person agreed in writing to the terms on the table; nobody consents to a dismissal. */
    boolean consented() {
        return !dismissal
                && latest(EvidenceItem.CONSENT)
                        .filter(file -> file.round() == round)
                        .isPresent();
    }

    /** A later record of the same item takes the place of the earlier one. */
    Optional<EvidenceFile> latest(EvidenceItem item) {
        return evidence.stream().filter(file -> file.item() == item).reduce((earlier, later) -> later);
    }

    /** The result named by the item, when it shows that the person could not do the work. */
    Optional<RatedResult> incompetent(EvidenceItem item) {
        return latest(item)
                .map(file -> results.get(file.reference()))
                .filter(result -> result.person().equals(person) && result.acknowledged() && !result.vetoed())
                .filter(result -> result.official() != null && result.official().compareTo(incompetentBelow) < 0);
    }

    boolean on(DismissalRoute wanted) {
        return route == wanted;
    }
}
