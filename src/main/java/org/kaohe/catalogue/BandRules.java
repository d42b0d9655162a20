package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.scoring.Bands;
import org.kaohe.scoring.Bands.Band;
import org.kaohe.scoring.Composite;
import org.kaohe.scoring.ScoringMethod;

/** Bands have neither gaps nor overlaps and end at the maximum of the line or of their part (X23–X25). */
final class BandRules {

    private BandRules() {}

    static Stream<Finding> of(SheetDefinition sheet, SheetLine line) {
        return tables(line).flatMap(table -> table.findings(line));
    }

    private static Stream<Table> tables(SheetLine line) {
        ScoringMethod method = line.method();
        BigDecimal weight = line.weight();
        if (method instanceof Composite composite) {
            return composite.parts().stream()
                    .filter(part -> part.method() instanceof Bands)
                    .map(part -> new Table((Bands) part.method(), part.maximum()));
        }
        if (!(method instanceof Bands bands) || weight == null) {
            return Stream.of();
        }
        BigDecimal outOf = bands.outOf();
        return Stream.of(new Table(bands, outOf == null ? weight : outOf));
    }

    /** Bands and the most that they may give. */
    private record Table(Bands bands, BigDecimal maximum) {

        Stream<Finding> findings(SheetLine line) {
            List<Finding> found = new ArrayList<>();
            List<Band> sorted = bands.bands().stream()
                    .sorted(Comparator.comparing(Band::from))
                    .toList();
            top(line, sorted, found);
            for (int i = 1; i < sorted.size(); i++) {
                seam(line, sorted.get(i - 1), sorted.get(i), found);
            }
            if (sorted.size() > 1 && bands.rewards() == null) {
                found.add(Finding.warning("bands-up-and-down", line.code()));
            }
            jump(line, sorted, found);
            return found.stream().map(finding -> finding.quoting(line.printed()));
        }

        private void top(SheetLine line, List<Band> sorted, List<Finding> found) {
            BigDecimal top = sorted.stream()
                    .map(Band::points)
                    .max(Comparator.naturalOrder())
                    .orElse(maximum);
            if (top.compareTo(maximum) != 0) {
                String code = top.compareTo(maximum) > 0 ? "band-over-maximum" : "band-below-maximum";
                found.add(Finding.warning(code, line.code(), top.toPlainString(), maximum.toPlainString()));
            }
        }

        private static void seam(SheetLine line, Band lower, Band upper, List<Finding> found) {
            BigDecimal end = lower.to();
            int compared = end == null ? 0 : end.compareTo(upper.from());
            boolean same = lower.from().compareTo(upper.from()) == 0;
            if (compared > 0 || same) {
                found.add(Finding.warning(
                        "bands-overlap", line.code(), upper.from().toPlainString()));
            } else if (compared < 0 && end != null) {
                found.add(Finding.warning(
                        "bands-gap",
                        line.code(),
                        end.toPlainString(),
                        upper.from().toPlainString()));
            }
        }

        /** All steps alike but the last, which falls further. */
        private static void jump(SheetLine line, List<Band> sorted, List<Finding> found) {
            List<BigDecimal> steps = new ArrayList<>();
            for (int i = 1; i < sorted.size(); i++) {
                steps.add(sorted.get(i).points().subtract(sorted.get(i - 1).points()));
            }
            boolean others = steps.size() > 2
                    && steps.subList(1, steps.size()).stream().allMatch(step -> step.compareTo(steps.get(1)) == 0);
            if (others && steps.get(0).compareTo(steps.get(1)) > 0) {
                found.add(Finding.note(
                        "bands-jump",
                        line.code(),
                        sorted.get(1).points().toPlainString(),
                        sorted.get(0).points().toPlainString()));
            }
        }
    }
}
