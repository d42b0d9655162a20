package org.kaohe.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In an attribute that is not Thymeleaf's own a bean is out of reach, which shows only when the line is rendered. */
class PageAttributesTest {

    private static final Pattern BEAN =
            Pattern.compile("th:(?:aria|data)-[a-z-]+=\"[^\"]*\\$\\{[^\"}]*@[A-Za-z]+\\.[^\"]*\"");

    @Test
    void no_attribute_that_thymeleaf_does_not_know_asks_a_bean() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file ->
                            BEAN.matcher(read(file)).results().map(hit -> file.getFileName() + ": " + hit.group()))
                    .toList();

            assertThat(found).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
