package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.GradeBand;

/** What concerns the sheet as a whole. */
final class SheetRules {

    private SheetRules() {}

    /** A form without lines is a heading; a list is what other sheets pick from. */
    static Stream<Finding> content(SheetDefinition sheet) {
        if (sheet.facts().kpiList()) {
            return Stream.of(Finding.error("kpi-list", null));
        }
        return sheet.lines().isEmpty() ? Stream.of(Finding.error("no-lines", null)) : Stream.of();
    }

    /** Somebody is appraised with it; a sheet that summarises months is for whoever has them. */
    static Stream<Finding> position(SheetDefinition sheet) {
        boolean needed = !sheet.facts().kpiList() && sheet.lines().stream().allMatch(SheetLine::rated);
        return sheet.position() == null && needed ? Stream.of(Finding.warning("position-missing", null)) : Stream.of();
    }

    /** Grades run from the best to the worst; only the last may lack a lower bound. */
    static Stream<Finding> grades(SheetDefinition sheet) {
        List<GradeBand> grades = sheet.grades();
        for (int i = 0; i < grades.size(); i++) {
            BigDecimal from = grades.get(i).from();
            boolean last = i == grades.size() - 1;
            if (last
                    ? i > 0 && !falls(grades.get(i - 1).from(), from)
                    : !falls(from, grades.get(i + 1).from())) {
                return Stream.of(
                        Finding.error("grades-order", null, grades.get(i).code()));
            }
        }
        return LineRules.repeated(grades.stream().map(GradeBand::code))
                .map(code -> Finding.error("grade-repeated", null, code));
    }

    private static boolean falls(@Nullable BigDecimal upper, @Nullable BigDecimal lower) {
        return upper != null && (lower == null || upper.compareTo(lower) > 0);
    }
}
