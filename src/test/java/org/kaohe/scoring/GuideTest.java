package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The worked lines of the guide come out as the guide says, and no method is left out of it. */
class GuideTest {

    private static final Pattern SECTION = Pattern.compile("(?s)## `([a-z-]+)`.*?```yaml\n(.*?)```");

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        Matcher section = SECTION.matcher(Files.readString(Path.of("src/docs/guides/scoring-methods.md")));
        while (section.find()) {
            sections.put(section.group(1), section.group(2));
        }
        return sections;
    }

    static Stream<Map.Entry<String, String>> examples() throws IOException {
        return sections().entrySet().stream();
    }

    @Test
    void has_a_section_for_every_method() throws IOException {
        assertThat(new TreeSet<>(sections().keySet())).isEqualTo(ScoringMethods.codes());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void works_its_examples_out_right(Map.Entry<String, String> section) {
        Map<String, Object> example = new Yaml().load(section.getValue());
        Parameters written = new Parameters((Map<?, ?>) example.get("method"));
        ScoringMethod method = ScoringMethods.named(written);
        assertThat(written.problems()).isEmpty();
        assertThat(method.code()).isEqualTo(section.getKey());
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        ((Map<?, ?>) example.get("figures"))
                .forEach((key, figure) -> figures.put(key.toString(), new BigDecimal(figure.toString())));
        ScoringLine line =
                new ScoringLine("L01", Figures.exact(example.get("weight").toString()), method, false);
        ScoringSheet sheet = new ScoringSheet(List.of(line), null, List.of());

        ScoreResult result = Figures.result(Scorer.score(sheet, Map.of("L01", figures), Extras.NONE));

        assertThat(result.lines().get(0).formula())
                .isEqualTo(example.get("formula").toString());
        assertThat(result.total()).isEqualTo(Figures.exact(example.get("points").toString()));
        assertThat(Recalculation.of(result)).isEqualTo(result.official());
    }
}
