package org.kaohe.documents;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Pattern METHOD = Pattern.compile("(?m)^    (?:public |protected )?void (\\w+)\\(");

    @Test
    void every_rule_says_where_it_lives_and_has_a_test_named_after_it() throws IOException {
        Rules rules = Rules.read(Files.readString(Path.of("src/docs/rules.md")), tests());

        assertThat(rules.problems()).isEmpty();
        assertThat(rules.numbers()).hasSizeGreaterThan(50);
    }

    @Test
    void a_rule_without_a_test_is_noticed() {
        Rules rules = Rules.read(
                """
                | Rule | What it says | Where | Tried by |
                |---|---|---|---|
                | R001 | tried | `A` | `OneTest` |
                | R002, R003 | tried by name only | `A` | `OneTest` |
                | R004–R005 | survey | not software, because nobody computes it | – |
                | R001 | again | `A` | `LostTest` |
                | R006 | short |
                """,
                Map.of("OneTest", Set.of("r001_r003_holds", "r0021_holds")));

        assertThat(rules.numbers()).containsExactly("R001", "R002", "R003", "R004", "R005");
        assertThat(rules.problems())
                .containsExactly(
                        "R002: no test of `OneTest` is named after it",
                        "R001 stands there twice",
                        "there is no test LostTest",
                        "R001: no test of `LostTest` is named after it",
                        "not a rule, what it says, where and tried by: | R006 | short |");
    }

    private static Map<String, Set<String>> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            RulesTest::methods,
                            (one, other) -> {
                                one.addAll(other);
                                return one;
                            }));
        }
    }

    private static Set<String> methods(Path file) {
        try {
            return METHOD.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
