package org.kaohe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongFilesTest {

    @Test
    void no_java_file_is_longer_than_250_lines() throws IOException {
        assertThat(LongFiles.under(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void a_longer_file_is_noticed(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("Right.java"), Collections.nCopies(250, "//"));
        Files.write(folder.resolve("Long.java"), Collections.nCopies(251, "//"));

        assertThat(LongFiles.under(folder)).singleElement().asString().contains("Long.java has 251 lines");
    }
}
