package org.kaohe.scoring;

import static org.kaohe.scoring.Figures.decimal;
import static org.kaohe.scoring.Figures.exact;
import static org.kaohe.scoring.Figures.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A sheet of ten lines, explained in full, against the same arithmetic in bare {@code BigDecimal}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {

    private static final BigDecimal HUNDRED = decimal("100");

    private final ScoringSheet sheet = new ScoringSheet(
            List.of(
                    line("L01", new RatioToTarget(decimal("98"), false)),
                    line("L02", new RatioToTarget(decimal("95"), true)),
                    line("L03", new PlainRatio(false)),
                    line("L04", new LowerIsBetter(decimal("2"), true, LowerIsBetter.Above.INVERSE)),
                    line(
                            "L05",
                            new Deduction(List.of(
                                    new DeductionItem.Fixed("minor", decimal("2")),
                                    new DeductionItem.Fixed("major", decimal("5"))))),
                    line("L06", new Quota(decimal("2"), decimal("2.5"))),
                    line("L07", new Training(decimal("2"), decimal("75"), decimal("1"))),
                    line("L08", new TeamRatio()),
                    line("L09", new Manual()),
                    line("L10", new Opinion(null, null))),
            decimal("10"),
            List.of(new GradeBand("A", decimal("90")), new GradeBand("B", null)));

    private final Map<String, Map<String, BigDecimal>> measured = measured();

    private static ScoringLine line(String code, ScoringMethod method) {
        return new ScoringLine(code, exact("10"), method, false);
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

    /** The result, every text of its explanation read. */
    @Benchmark
    public ScoreResult explained(Blackhole reader) {
        ScoreResult result = Figures.result(Scorer.score(sheet, measured, Extras.NONE));
        for (LineScore line : result.lines()) {
            reader.consume(line.formula());
            reader.consume(line.policies());
        }
        return result;
    }

    @Benchmark
    public BigDecimal bareWith16Digits() {
        return bare(MathContext.DECIMAL64);
    }

    @Benchmark
    public BigDecimal bareWith34Digits() {
        return bare(MathContext.DECIMAL128);
    }

    private BigDecimal bare(MathContext digits) {
        BigDecimal ten = BigDecimal.TEN;
        BigDecimal sum = capped(ten.multiply(figure("L01", "achieved"))
                .divide(figure("L01", "total"), digits)
                .divide(decimal("0.98"), digits));
        sum = sum.add(capped(ten.multiply(figure("L02", "total").subtract(figure("L02", "missed")))
                .divide(figure("L02", "total"), digits)
                .divide(decimal("0.95"), digits)));
        sum = sum.add(capped(ten.multiply(figure("L03", "achieved")).divide(figure("L03", "total"), digits)));
        sum = sum.add(capped(ten.multiply(decimal("0.02"))
                .divide(figure("L04", "count").divide(figure("L04", "base"), digits), digits)));
        sum = sum.add(capped(ten.subtract(decimal("2").multiply(figure("L05", "minor")))
                .subtract(decimal("5").multiply(figure("L05", "major")))));
        sum = sum.add(capped(ten.subtract(decimal("2.5")
                .multiply(decimal("2").subtract(figure("L06", "done")).max(BigDecimal.ZERO)))));
        sum = sum.add(capped(ten.subtract(decimal("2").multiply(figure("L07", "missed")))
                .subtract(decimal("75").subtract(figure("L07", "score")).max(BigDecimal.ZERO))));
        sum = sum.add(capped(ten.multiply(figure("L08", "completion")).divide(HUNDRED, digits)));
        sum = sum.add(capped(figure("L09", "points")));
        sum = sum.add(capped(ten.multiply(figure("L10", "opinion")).divide(HUNDRED, digits)));
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal figure(String line, String key) {
        return measured.get(line).get(key);
    }

    private static BigDecimal capped(BigDecimal points) {
        return points.min(BigDecimal.TEN).max(BigDecimal.ZERO);
    }
}
