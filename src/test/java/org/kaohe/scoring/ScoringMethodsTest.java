package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringMethodsTest {

    static Iterable<String> codes() {
        return ScoringMethods.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_is_registered_under_its_own_code(String code) {
        assertThat(ScoringMethods.read(code, new Parameters(Map.of()))
                        .orElseThrow()
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_has_a_name_in_both_languages(String code) {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
            assertThat(ResourceBundle.getBundle("messages.scoring", locale).getString("scoring.method." + code))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_refuses_a_parameter_it_does_not_know(String code) {
        Parameters parameters = new Parameters(Map.of("wieght", "5"));

        ScoringMethods.read(code, parameters);

        assertThat(parameters.problems())
                .contains(new ParameterProblem("wieght", "scoring.parameter.unknown", List.of("wieght")));
    }

    @Test
    void an_unknown_code_is_no_method() {
        assertThat(ScoringMethods.read("guess", new Parameters(Map.of()))).isEmpty();
    }

    @Test
    void every_policy_has_a_text_in_both_languages() throws IllegalAccessException {
        for (Field field : AppliedPolicy.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                for (Locale locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
                    assertThat(ResourceBundle.getBundle("messages.scoring", locale)
                                    .getString("scoring.policy." + field.get(null)))
                            .isNotBlank();
                }
            }
        }
    }
}
