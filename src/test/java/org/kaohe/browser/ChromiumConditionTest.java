package org.kaohe.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumConditionTest {

    @Test
    void a_browser_test_runs_where_there_is_a_chromium() {
        assertThat(ChromiumCondition.decide(Optional.of(Path.of("chromium")), false)
                        .isDisabled())
                .isFalse();
    }

    @Test
    void without_a_chromium_it_is_skipped_with_a_reason() {
        var decision = ChromiumCondition.decide(Optional.empty(), false);

        assertThat(decision.isDisabled()).isTrue();
        assertThat(decision.getReason().orElseThrow()).contains("KAOHE_CHROMIUM");
    }

    @Test
    void without_a_chromium_it_fails_where_the_browser_tests_are_required() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ChromiumCondition.decide(Optional.empty(), true))
                .withMessageContaining("required");
    }

    @Test
    void the_environment_names_another_chromium(@TempDir Path folder) throws IOException {
        Path named = Files.createFile(folder.resolve("chromium"));
        assertThat(Chromium.find(named.toString())).isEmpty();

        assertThat(named.toFile().setExecutable(true)).isTrue();
        assertThat(Chromium.find(named.toString())).contains(named);
    }
}
