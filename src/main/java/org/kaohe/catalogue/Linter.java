package org.kaohe.catalogue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what is wrong or remarkable about a sheet that can be read; each rule is a small function of the sheet or of a line. */
final class Linter {

    private static final List<Function<SheetDefinition, Stream<Finding>>> SHEET_RULES = List.of(
            SheetRules::content,
            WeightRules::sum,
            WeightRules::groups,
            TotalRules::normalised,
            WeightRules::missing,
            WeightRules::zero,
            WeightRules::parts,
            TotalRules::unreachable,
            TotalRules::over,
            LineRules::repeatedCodes,
            LineRules::missingMethods,
            LineRules::ours,
            LineRules::uncertain,
            InputRules::repeatedKeys,
            InputRules::missingLabels,
            InputRules::idleLabels,
            SheetRules::position,
            SheetRules::grades,
            LevelRules::grades,
            LevelRules::floor,
            LevelRules::whole,
            DirectionRules::wholeSheet,
            DeductionRules::negative,
            PeriodRules::quarter,
            PeriodRules::inWords,
            FormulaRules::slightlyUncapped,
            RaterRules::shares,
            RaterRules::self,
            RaterRules::allRound,
            ScaleRules::announced,
            ScaleRules::mixed,
            ScaleRules::converted,
            CountingRules::listed,
            CountingRules::rates,
            CountingRules::named,
            FormRules::twoDefinitions,
            FormRules::attachment,
            FormRules::veto,
            FormRules::interview,
            FormRules::adjustment,
            FormRules::announced,
            FormRules::multiplier);

    private static final List<LineRule> LINE_RULES = List.of(
            DirectionRules::inverted,
            DirectionRules::name,
            DirectionRules::stated,
            FormulaRules::weight,
            FormulaRules::bare,
            FormulaRules::unused,
            FormulaRules::divisor,
            FormulaRules::uncapped,
            FormulaRules::team,
            MeaningRules::countOverAmount,
            MeaningRules::foreignDenominator,
            MeaningRules::definedOtherwise,
            MeaningRules::shareOfMean,
            MeaningRules::unlikeThings,
            MeaningRules::standard,
            MeaningRules::attitude,
            BandRules::of,
            LevelRules::seams,
            LevelRules::top,
            LevelRules::description,
            EdgeRules::conflict,
            EdgeRules::strict,
            EdgeRules::dueDay,
            EdgeRules::withinDays,
            EdgeRules::base,
            TargetRules::range,
            TargetRules::noLatestDay,
            TargetRules::scaleTop,
            TargetRules::unscored,
            TargetRules::soft,
            TargetRules::rateByPiece,
            TargetRules::lost,
            DeductionRules::amount,
            DeductionRules::unit,
            DeductionRules::tiers,
            DeductionRules::scope,
            PeriodRules::own,
            PeriodRules::unstated,
            PeriodRules::quota,
            PeriodRules::dated,
            PeriodRules::zeroBase,
            FormRules::amountAmongScores);

    private Linter() {}

    /** The findings: those about the sheet first, then line by line; empty when there is nothing to say. */
    static List<Finding> lint(SheetDefinition sheet) {
        return Stream.concat(
                        SHEET_RULES.stream().flatMap(rule -> rule.apply(sheet)),
                        sheet.lines().stream()
                                .flatMap(line -> LINE_RULES.stream().flatMap(rule -> rule.of(sheet, line))))
                .toList();
    }

    /** What shows only beside the other sheets. */
    static List<Finding> beside(SheetDefinition sheet, List<SheetDefinition> others) {
        return CascadeRules.limits(sheet, others).toList();
    }
}
