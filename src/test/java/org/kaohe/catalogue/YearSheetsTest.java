package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.Scored;
import org.kaohe.scoring.Scorer;

/** The two sheets of the year, with the months' official scores put in. */
class YearSheetsTest {

    private static final Map<String, SheetDefinition> SHEETS =
            Sheets.bundled("year").stream().collect(Collectors.toMap(SheetDefinition::code, Function.identity()));

    /** A month may pass 100 by its plus points and fall below 0 by deductions; the qualitative lines get 80 of 100 each. */
    @ParameterizedTest(name = "{0}, months that make {1}: {3}")
    @CsvSource({
        "mean-of-months, 190, 2, 95",
        "mean-of-months, 210, 2, 105",
        "mean-of-months, 220, 2, 110",
        "mean-of-months, -50, 2, -25",
        "mean-of-months, 0, 2, 0",
        "quantitative-and-qualitative, 190, 2, 90.5",
        "quantitative-and-qualitative, 210, 2, 97.5",
        "quantitative-and-qualitative, 220, 2, 101",
        "quantitative-and-qualitative, -100, 2, -11"
    })
    void r061_the_mean_of_the_months_is_taken_as_it_is(
            String code, BigDecimal sum, BigDecimal number, BigDecimal official) {
        SheetDefinition sheet = SHEETS.get(code);
        Map<String, Map<String, BigDecimal>> figures = Stream.concat(
                        Stream.of(Map.entry("M01", Map.of("sum", sum, "raters", number))),
                        IntStream.rangeClosed(1, sheet.lines().size() - 1)
                                .mapToObj(line -> Map.entry("Q0" + line, Map.of("mark", BigDecimal.valueOf(80)))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        Scored scored = (Scored) Scorer.score(ScoringSheets.of(sheet), figures, Extras.NONE);

        assertThat(scored.result().official()).isEqualByComparingTo(official);
    }
}
