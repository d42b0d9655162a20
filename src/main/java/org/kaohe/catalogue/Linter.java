package org.kaohe.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what is wrong or remarkable about a sheet that can be read; each rule is a small function of the sheet. */
final class Linter {

    private static final List<Function<SheetDefinition, Stream<Finding>>> RULES = List.of(
            WeightRules::sum,
            WeightRules::missing,
            WeightRules::zero,
            WeightRules::parts,
            LineRules::repeatedCodes,
            LineRules::missingMethods,
            LineRules::ours,
            InputRules::repeatedKeys,
            InputRules::missingLabels,
            InputRules::idleLabels,
            SheetRules::position,
            SheetRules::grades);

    private Linter() {}

    /** The findings, rule by rule; empty when there is nothing to say. */
    static List<Finding> lint(SheetDefinition sheet) {
        return RULES.stream().flatMap(rule -> rule.apply(sheet)).toList();
    }
}
