package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.scoring.AsPrinted;
import org.kaohe.scoring.Deduction;
import org.kaohe.scoring.Direction;
import org.kaohe.scoring.Expression;
import org.kaohe.scoring.RangeAdjust;
import org.kaohe.scoring.RatioToTarget;
import org.kaohe.scoring.ScoringMethod;

/** Formulas that reward the bad result (X01–X03, X05, X06). */
final class DirectionRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern BAD_NAME =
            Pattern.compile("(投诉|损耗|退货|差错|错误|失误|误操作|流失|返修|事故|违规|差评|报废|缺勤|故障)\\p{IsHan}{0,2}(率|次数|起数|数|量)$|(费用|成本)$");
    private static final Pattern GOOD_NAME = Pattern.compile("满意|解决|处理|回复|完成|控制|降低|减少|下降|及时");
    private static final Pattern MARK = Pattern.compile("分");

    private DirectionRules() {}

    /** The printed formula rises where the method falls; a method that is the printed formula is held to its direction. */
    static Stream<Finding> inverted(SheetDefinition sheet, SheetLine line) {
        if (scoresTheBadResult(line)) {
            return Stream.of(
                    Finding.error("formula-scored-inverted", line.code()).quoting(Printed.formula(line)));
        }
        if (!opposes(line)) {
            return Stream.of();
        }
        String code = line.method() instanceof RatioToTarget ratio && ratio.misses()
                ? "numerator-opposes-target"
                : "formula-inverted";
        return Stream.of(Finding.warning(code, line.code()).quoting(Printed.formula(line)));
    }

    /** Every point of the sheet is earned by the bad result when it is computed as printed. */
    static Stream<Finding> wholeSheet(SheetDefinition sheet) {
        BigDecimal inverted = sheet.lines().stream()
                .filter(DirectionRules::opposes)
                .map(SheetLine::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean several = sheet.lines().stream().filter(DirectionRules::opposes).count() > 1;
        return several && inverted.compareTo(HUNDRED) >= 0
                ? Stream.of(Finding.warning("sheet-inverted", null, inverted.toPlainString()))
                : Stream.of();
    }

    /** Called a rate of something bad, while more of it earns more. */
    static Stream<Finding> name(SheetDefinition sheet, SheetLine line) {
        boolean badName = BAD_NAME.matcher(line.nameZh()).find()
                && !GOOD_NAME.matcher(line.nameZh()).find();
        ScoringMethod method = line.method();
        boolean rewardsMore = method != null
                && method.rewards() == Direction.HIGHER
                && !Measures.countsMisses(method)
                && !Measures.isJudged(method)
                && line.inputs().stream().noneMatch(input -> Printed.says(input.unitZh(), MARK));
        return badName && rewardsMore
                ? Stream.of(Finding.warning("name-against-formula", line.code(), line.nameZh(), line.nameEn())
                        .quoting(Printed.formula(line)))
                : Stream.of();
    }

    /** The direction stated for the indicator is not that of its method. */
    static Stream<Finding> stated(SheetDefinition sheet, SheetLine line) {
        Direction stated = line.settings().direction();
        Direction rewarded = line.method() == null ? null : line.method().rewards();
        return stated != null && rewarded != null && stated != rewarded && !measuresOtherwise(line)
                ? Stream.of(Finding.error("direction-against-method", line.code()))
                : Stream.of();
    }

    /** Judgements and deductions give points for what is good, whichever way the indicator itself is better. */
    private static boolean measuresOtherwise(SheetLine line) {
        ScoringMethod method = line.method();
        return Measures.isJudged(method)
                || Measures.countsMisses(method)
                || method instanceof Deduction
                || method instanceof RangeAdjust;
    }

    static boolean opposes(SheetLine line) {
        Expression printed = line.printedFigures().formula();
        ScoringMethod method = line.method();
        if (method == null) {
            return false;
        }
        return printed == null ? printsMisses(line) : Slope.opposite(method, printed);
    }

    /** The printed numerator counts misses, and what is scored is the rest. */
    private static boolean printsMisses(SheetLine line) {
        return Measures.countsMisses(line.method())
                && PrintedRatio.of(line)
                        .filter(ratio -> Measures.isMiss(ratio.numerator()))
                        .isPresent();
    }

    private static boolean scoresTheBadResult(SheetLine line) {
        if (!(line.method() instanceof AsPrinted printed)) {
            return false;
        }
        int slope = Slope.ofFirst(printed);
        List<InputLabel> labels = line.inputs();
        boolean miss = line.settings().direction() == Direction.LOWER
                || labels.stream()
                        .filter(label -> label.key().equals(printed.keys().get(0)))
                        .anyMatch(label -> Measures.isMiss(label.zh()));
        return miss ? slope > 0 : slope < 0 && line.settings().direction() == Direction.HIGHER;
    }
}
