package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static List<String> problems(Parameters parameters) {
        return parameters.problems().stream()
                .map(problem -> problem.path() + " " + problem.messageKey().substring("scoring.parameter.".length()))
                .toList();
    }

    @Test
    void reports_the_path_to_everything_wrong_at_once() {
        Parameters parameters = new Parameters(Map.of(
                "items", List.of(Map.of("key", "late", "points", "two", "pints", "2"), Map.of("key", "a b"), "x")));

        ScoringMethods.read("deduction", parameters);

        assertThat(problems(parameters))
                .containsExactly(
                        "items[2] map",
                        "items[0].points number",
                        "items[0].pints unknown",
                        "items[1].key key",
                        "items[1].points missing",
                        "items[2].key missing",
                        "items[2].points missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e99", "0.1234567", "ten", "NaN"})
    void takes_no_number_that_is_negative_huge_or_too_precise(String figure) {
        Parameters parameters = new Parameters(Map.of("required", figure, "perMissing", "1"));

        ScoringMethods.read("quota", parameters);

        assertThat(problems(parameters)).containsExactly("required number");
    }

    @Test
    void misses_an_empty_list_of_items() {
        Parameters parameters = new Parameters(Map.of("items", List.of()));

        ScoringMethods.read("deduction", parameters);

        assertThat(problems(parameters)).containsExactly("items missing");
    }

    @Test
    void reads_a_flag_only_from_true_and_false() {
        Parameters parameters = new Parameters(Map.of("veto", "yes", "interview", "true"));

        assertThat(parameters.flag("veto", false)).isFalse();
        assertThat(parameters.flag("interview", false)).isTrue();
        assertThat(parameters.flag("absent", true)).isTrue();
        assertThat(problems(parameters)).containsExactly("veto flag");
    }
}
