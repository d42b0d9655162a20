package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;
import org.kaohe.scoring.Scoring;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sheet after the other out of a catalogue of many: what an appraisal allocates must not grow with their number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class CatalogueBenchmark {

    private static final int LINES = 10;

    @Param({"10", "100", "1000"})
    public int sheets;

    private final Map<String, SheetDefinition> catalogue = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> measured = new LinkedHashMap<>();
    private String[] codes = {};
    private int next;

    @Setup
    public void fill() {
        codes = new String[sheets];
        for (int i = 0; i < sheets; i++) {
            codes[i] = "sheet-" + i;
            catalogue.put(codes[i], ((SheetRead) SheetReader.read(sheet(codes[i]))).definition());
        }
        for (int line = 1; line <= LINES; line++) {
            BigDecimal achieved = BigDecimal.valueOf(80L + line);
            measured.put("L0" + line, Map.of("achieved", achieved, "total", BigDecimal.valueOf(97)));
        }
    }

    private static String sheet(String code) {
        String[] lines = new String[LINES];
        Arrays.fill(lines, "weight: 10, method: {kind: ratio-to-target, target: 98}");
        return LintCase.sheet("", lines).replace("code: own", "code: " + code);
    }

    @Benchmark
    public ScoreResult scored() {
        next = (next + 1) % sheets;
        Scoring scoring = Scorer.score(ScoringSheets.of(catalogue.get(codes[next])), measured, Extras.NONE);
        return ((Scored) scoring).result();
    }
}
