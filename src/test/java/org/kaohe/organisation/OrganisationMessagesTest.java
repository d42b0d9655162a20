package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "period"})
    void both_languages_say_the_same_things(String bundle) throws IOException {
        Properties english = load(bundle);
        Properties chinese = load(bundle + "_zh_CN");

        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(english.stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
        assertThat(chinese.values())
                .allSatisfy(text -> assertThat((String) text).containsPattern("\\p{IsHan}"));
    }

    @Test
    void every_stage_and_role_has_a_name() throws IOException {
        Properties english = load("organisation");
        for (Stage stage : Stage.values()) {
            assertThat(english).containsKey("organisation.stage." + stage.name().toLowerCase(Locale.ROOT));
        }
        for (Role role : Role.values()) {
            assertThat(english).containsKey("organisation.role." + role.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                OrganisationMessagesTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
