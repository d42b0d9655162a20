package org.kaohe.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void every_term_has_a_class() throws IOException {
        Glossary glossary = Glossary.read(Files.readString(Path.of("src/docs/glossary.md")));

        assertThat(glossary.problems()).isEmpty();
        assertThat(glossary.classes()).hasSizeGreaterThan(20);
    }

    @Test
    void a_term_without_its_class_is_noticed() {
        Glossary glossary = Glossary.read(
                """
                | 术语 | Term | Class |
                |---|---|---|
                | 应用 | Application | `KaoheApplication` |
                | 幽灵 | Ghost | `appraisal.Ghost` |
                | 无 | Nothing | |
                """);

        assertThat(glossary.problems())
                .containsExactly(
                        "not a term, an English term and a class: | 无 | Nothing | |",
                        "幽灵: there is no class org.kaohe.appraisal.Ghost");
    }
}
