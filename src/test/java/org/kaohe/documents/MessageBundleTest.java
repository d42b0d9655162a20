package org.kaohe.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class MessageBundleTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    static Stream<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("(_zh_CN)?\\.properties$", ""))
                    .collect(Collectors.toSet())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void says_the_same_in_english_and_chinese(String module) {
        assertThat(MessageBundle.read(MESSAGES, module).problems()).isEmpty();
    }

    @Test
    void the_application_reads_every_bundle() throws IOException {
        String configuration = Files.readString(Path.of("src/main/resources/application.yml"));
        Map<?, ?> spring = (Map<?, ?>) ((Map<?, ?>) new Yaml().load(configuration)).get("spring");
        Set<String> read = Arrays.stream(((Map<?, ?>) spring.get("messages"))
                        .get("basename")
                        .toString()
                        .split(","))
                .map(name -> name.strip().replace("messages/", ""))
                .collect(Collectors.toSet());

        assertThat(modules()).isNotEmpty().allMatch(read::contains);
    }

    @Test
    void every_reason_in_a_decision_table_has_a_text() throws IOException {
        MessageBundle outcome = MessageBundle.read(MESSAGES, "outcome");
        String table = Files.readString(Path.of("bpmn/next-step.dmn"));

        assertThat(Pattern.compile("\"(outcome\\.[\\w.-]+)\"")
                        .matcher(table)
                        .results()
                        .map(key -> key.group(1)))
                .isNotEmpty()
                .allMatch(outcome.english()::containsKey);
    }

    @Test
    void reports_what_is_wrong_with_a_bundle() {
        var bundle = new MessageBundle(
                "web",
                Map.of(
                        "web.both", "{0} of {1}",
                        "web.english", "only here",
                        "web.empty", "",
                        "web.apostrophe", "the person's",
                        "web.broken", "{0",
                        "other.key", "text"),
                Map.of(
                        "web.both", "共",
                        "web.chinese", "只有中文",
                        "web.empty", "有",
                        "web.apostrophe", "本人的",
                        "web.broken", "坏",
                        "other.key", "文字"));

        assertThat(bundle.problems())
                .hasSize(7)
                .containsAll(List.of(
                        "web.both has arguments in one language only",
                        "web.english is missing in Chinese",
                        "web.chinese is missing in English",
                        "web.empty is empty",
                        "web.apostrophe has a single apostrophe",
                        "other.key does not begin with web."))
                .anyMatch(problem -> problem.startsWith("web.broken is no MessageFormat"));
    }
}
