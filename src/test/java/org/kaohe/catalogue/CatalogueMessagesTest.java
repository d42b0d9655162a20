package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"scoring", "catalogue"})
    void say_the_same_things_in_both_languages(String bundle) throws IOException {
        Properties english = load(bundle);
        Properties chinese = load(bundle + "_zh_CN");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(chinese.getProperty(key)).as(key).containsPattern("\\p{IsHan}");
            assertThat(figures(chinese.getProperty(key)))
                    .as(key)
                    .isLessThanOrEqualTo(figures(english.getProperty(key)));
        }
    }

    private static int figures(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        String file = "/messages/" + bundle + ".properties";
        try (Reader reader =
                new InputStreamReader(CatalogueMessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        assertThat(Arrays.asList(properties.keySet().toArray()))
                .allMatch(key -> key.toString().startsWith(bundle.replace("_zh_CN", "") + "."));
        return properties;
    }
}
