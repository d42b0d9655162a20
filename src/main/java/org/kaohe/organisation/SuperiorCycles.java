package org.kaohe.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds people who would, on some day, be above themselves. */
final class SuperiorCycles {

    private final Map<String, List<Span>> lines;

    SuperiorCycles(Map<String, List<Span>> lines) {
        this.lines = lines;
    }

    /** The way from the person up to the person again; empty when there is none on any day. */
    Optional<List<String>> of(String person) {
        for (Span line : lines.getOrDefault(person, List.of())) {
            Optional<List<String>> cycle = climb(line, List.of(person));
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    /** Climbs only on days on which every line of the path counts. */
    private Optional<List<String>> climb(Span line, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(line.superior());
        if (path.contains(line.superior())) {
            return line.superior().equals(path.get(0)) ? Optional.of(longer) : Optional.empty();
        }
        for (Span above : lines.getOrDefault(line.superior(), List.of())) {
            Span both = above.within(line.from(), line.until());
            Optional<List<String>> cycle = both == null ? Optional.empty() : climb(both, longer);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }
}
