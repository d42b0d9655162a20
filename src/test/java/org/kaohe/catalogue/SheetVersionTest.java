package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetVersionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

    private final SheetVersion version =
            new SheetVersion(Sheets.completed(), 1, SheetText.of(Sheets.completedYaml()), NOON, "10001");

    @Test
    void goes_from_draft_to_published_to_retired_and_never_back() {
        assertThat(version.getStatus()).isEqualTo(SheetStatus.DRAFT);
        assertThatIllegalStateException().isThrownBy(() -> version.retire(NOON, "10001"));

        version.publish(NOON, "10001", null);
        assertThat(version.getStatus()).isEqualTo(SheetStatus.PUBLISHED);
        assertThatIllegalStateException().isThrownBy(() -> version.publish(NOON, "10002", null));
        assertThatIllegalStateException().isThrownBy(() -> version.refuse("[]", NOON, "10002"));

        version.retire(NOON, "10001");
        assertThat(version.getStatus()).isEqualTo(SheetStatus.RETIRED);
        assertThatIllegalStateException().isThrownBy(() -> version.publish(NOON, "10002", null));
        assertThatIllegalStateException().isThrownBy(() -> version.retire(NOON, "10002"));
        assertThat(version.getPublishedBy()).isEqualTo("10001");
    }

    @Test
    void offers_nobody_a_way_to_change_its_content() throws NoSuchFieldException {
        assertThat(Arrays.stream(SheetVersion.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .allMatch(name -> name.startsWith("get") || name.equals("toString"));
        for (String content : List.of("code", "version", "yaml", "sha256", "titleZh", "titleEn", "positionCode")) {
            Field field = SheetVersion.class.getDeclaredField(content);
            assertThat(field.getAnnotation(Column.class).updatable())
                    .as(content)
                    .isFalse();
        }
    }

    @Test
    void has_the_digest_of_its_text_whatever_the_line_ends() {
        String windows = Sheets.completedYaml().replace("\n", "\r\n");

        assertThat(SheetText.of(windows)).isEqualTo(SheetText.of(Sheets.completedYaml()));
        assertThat(version.getSha256()).matches("[0-9a-f]{64}");
    }
}
