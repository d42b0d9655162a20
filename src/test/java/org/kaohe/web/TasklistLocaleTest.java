package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasklist in Chinese says everything that the Tasklist of the engine's release says in English. */
class TasklistLocaleTest {

    private static final String TASKLIST = "/META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[ds]|</?(?:a|br)\\b[^>]*>|&\\w+;");

    private final Map<String, String> english = locale("en");
    private final Map<String, String> chinese = locale("zh");

    @Test
    void has_exactly_the_keys_of_the_release() {
        assertThat(english).hasSizeGreaterThan(400);
        assertThat(chinese.keySet()).containsExactlyElementsOf(english.keySet());
    }

    @Test
    void says_something_wherever_english_does() {
        english.forEach(
                (key, text) -> assertThat(chinese.get(key).isBlank()).as(key).isEqualTo(text.isBlank()));
    }

    @Test
    void keeps_placeholders_and_markup() {
        english.forEach((key, text) ->
                assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void is_offered_to_the_browser() throws IOException {
        try (InputStream config = open("scripts/config.js")) {
            assertThat(new String(config.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("availableLocales: ['en', 'zh']");
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> locale(String language) {
        try (InputStream json = open("locales/" + language + ".json")) {
            Map<String, String> texts = new TreeMap<>();
            flatten("", new ObjectMapper().readTree(json), texts);
            return texts;
        } catch (IOException e) {
            throw new AssertionError(language, e);
        }
    }

    /** Entries of a list count as keys, so twelve months stay twelve months. */
    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties().forEach(each -> flatten(path + "/" + each.getKey(), each.getValue(), texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "/" + i, node.get(i), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }

    private static InputStream open(String file) {
        InputStream found = TasklistLocaleTest.class.getResourceAsStream(TASKLIST + file);
        assertThat(found).as(file).isNotNull();
        return found;
    }
}
