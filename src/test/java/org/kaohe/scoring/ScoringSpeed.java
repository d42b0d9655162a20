package org.kaohe.scoring;

import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.figures;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Measures a sheet of ten lines with its full explanation against the same arithmetic in bare {@code BigDecimal}. Run it with
 * {@code java -cp target/classes:target/test-classes:… org.kaohe.scoring.ScoringSpeed}; it prints nanoseconds an operation.
 */
public final class ScoringSpeed {

    private static final int WARM = 200_000;
    private static final int ROUNDS = 7;
    private static final int RUNS = 100_000;
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = decimal("100");

    private final ScoringSheet sheet = new ScoringSheet(
            List.of(
                    line("L01", "10", new RatioToTarget(decimal("98"), false)),
                    line("L02", "10", new RatioToTarget(decimal("95"), true)),
                    line("L03", "10", new PlainRatio(false)),
                    line("L04", "10", new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE)),
                    line(
                            "L05",
                            "10",
                            new Deduction(List.of(
                                    new DeductionItem.Fixed("minor", decimal("2")),
                                    new DeductionItem.Fixed("major", decimal("5"))))),
                    line("L06", "10", new Quota(decimal("2"), decimal("2.5"))),
                    line("L07", "10", new Training(decimal("2"), decimal("75"), decimal("1"))),
                    line("L08", "10", new TeamRatio()),
                    line("L09", "10", new Manual()),
                    line("L10", "10", new Opinion(null, null))),
            decimal("10"),
            List.of(new GradeBand("A", decimal("90")), new GradeBand("B", null)));

    private final Map<String, Map<String, BigDecimal>> measured = measured();

    private static ScoringLine line(String code, String weight, ScoringMethod method) {
        return new ScoringLine(code, exact(weight), method, false);
    }

    private static Map<String, Map<String, BigDecimal>> measured() {
        Map<String, Map<String, BigDecimal>> all = new LinkedHashMap<>();
        all.put("L01", figures("achieved", "47", "total", "50"));
        all.put("L02", figures("missed", "20", "total", "100"));
        all.put("L03", figures("achieved", "81", "total", "100"));
        all.put("L04", figures("count", "150", "base", "5000"));
        all.put("L05", figures("minor", "1", "major", "0"));
        all.put("L06", figures("done", "1"));
        all.put("L07", figures("missed", "1", "score", "74.5"));
        all.put("L08", figures("completion", "87.5"));
        all.put("L09", figures("points", "8.5"));
        all.put("L10", figures("opinion", "90"));
        return all;
    }

    /** The whole explanation, its texts read so that nothing can be left out. */
    private int explained() {
        ScoreResult result = Figures.result(Scorer.score(sheet, measured, Extras.NONE));
        int read = result.official().scale();
        for (LineScore line : result.lines()) {
            read += line.formula().length() + line.policies().size();
        }
        return read;
    }

    private BigDecimal figure(String line, String key) {
        return measured.get(line).get(key);
    }

    private int bare() {
        BigDecimal ten = BigDecimal.TEN;
        BigDecimal sum = capped(ten.multiply(figure("L01", "achieved"))
                .divide(figure("L01", "total"), EXACT)
                .divide(decimal("0.98"), EXACT));
        sum = sum.add(capped(ten.multiply(figure("L02", "total").subtract(figure("L02", "missed")))
                .divide(figure("L02", "total"), EXACT)
                .divide(decimal("0.95"), EXACT)));
        sum = sum.add(capped(ten.multiply(figure("L03", "achieved")).divide(figure("L03", "total"), EXACT)));
        sum = sum.add(capped(ten.multiply(decimal("0.02"))
                .divide(figure("L04", "count").divide(figure("L04", "base"), EXACT), EXACT)));
        sum = sum.add(capped(ten.subtract(decimal("2").multiply(figure("L05", "minor")))
                .subtract(decimal("5").multiply(figure("L05", "major")))));
        sum = sum.add(capped(ten.subtract(decimal("2.5")
                .multiply(decimal("2").subtract(figure("L06", "done")).max(BigDecimal.ZERO)))));
        sum = sum.add(capped(ten.subtract(decimal("2").multiply(figure("L07", "missed")))
                .subtract(decimal("75").subtract(figure("L07", "score")).max(BigDecimal.ZERO))));
        sum = sum.add(capped(ten.multiply(figure("L08", "completion")).divide(HUNDRED, EXACT)));
        sum = sum.add(capped(figure("L09", "points")));
        sum = sum.add(capped(ten.multiply(figure("L10", "opinion")).divide(HUNDRED, EXACT)));
        return sum.setScale(2, RoundingMode.HALF_UP).precision();
    }

    private static BigDecimal capped(BigDecimal points) {
        return points.min(BigDecimal.TEN).max(BigDecimal.ZERO);
    }

    private static double nanos(Supplier<Integer> operation, int[] sink) {
        for (int i = 0; i < WARM; i++) {
            sink[0] += operation.get();
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < RUNS; i++) {
                sink[0] += operation.get();
            }
            best = Math.min(best, (System.nanoTime() - start) / (double) RUNS);
        }
        return best;
    }

    public static void main(String[] args) {
        ScoringSpeed speed = new ScoringSpeed();
        int[] sink = new int[1];
        double explained = nanos(speed::explained, sink);
        double bare = nanos(speed::bare, sink);
        PrintStream out = System.out;
        out.printf("explained %.0f ns, bare %.0f ns, %.1f times (%d)%n", explained, bare, explained / bare, sink[0]);
    }
}
