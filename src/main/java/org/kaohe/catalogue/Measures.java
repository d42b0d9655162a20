package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.AsPrinted;
import org.kaohe.scoring.LevelScale;
import org.kaohe.scoring.LowerIsBetter;
import org.kaohe.scoring.Manual;
import org.kaohe.scoring.MarkScale;
import org.kaohe.scoring.MeanMark;
import org.kaohe.scoring.Opinion;
import org.kaohe.scoring.PlainRatio;
import org.kaohe.scoring.Quota;
import org.kaohe.scoring.RatioToTarget;
import org.kaohe.scoring.Rubric;
import org.kaohe.scoring.SamplingQuota;
import org.kaohe.scoring.ScoringMethod;

/** What kind of measurement a line takes. */
final class Measures {

    private static final Pattern MISS = Pattern.compile("没|未|错|漏|缺|差评|失误|退单|退货|逾期|超期|迟到|违规|损坏|返修|事故|投诉");
    private static final Pattern DONE = Pattern.compile("处理|解决|回复|满意|完成|已|齐|无");

    private Measures() {}

    /** A part divided by a whole, or by what is due. */
    static boolean isRatio(@Nullable ScoringMethod method) {
        return isShare(method)
                || method instanceof LowerIsBetter
                || method instanceof SamplingQuota
                || method instanceof Quota quota && quota.perMissing() == null
                || method instanceof AsPrinted;
    }

    /** What was achieved of a total. */
    static boolean isShare(@Nullable ScoringMethod method) {
        return method instanceof RatioToTarget || method instanceof PlainRatio;
    }

    /** Whether the misses are counted and the rest is scored. */
    static boolean countsMisses(@Nullable ScoringMethod method) {
        return method instanceof RatioToTarget ratio && ratio.misses()
                || method instanceof PlainRatio plain && plain.misses();
    }

    /** Whether a person judges instead of a figure being computed. */
    static boolean isJudged(@Nullable ScoringMethod method) {
        return method instanceof Manual
                || method instanceof Opinion
                || method instanceof LevelScale
                || method instanceof Rubric
                || method instanceof MarkScale
                || method instanceof MeanMark;
    }

    /** Whether this is a count of what went wrong: not sent, wrong accounts, complaints; complaints dealt with are none. */
    static boolean isMiss(String label) {
        return MISS.matcher(label).find() && !DONE.matcher(label).find();
    }

    /** The target in percent that the whole weight is earned at. */
    static @Nullable BigDecimal target(@Nullable ScoringMethod method) {
        return method instanceof RatioToTarget ratio ? ratio.target() : null;
    }
}
