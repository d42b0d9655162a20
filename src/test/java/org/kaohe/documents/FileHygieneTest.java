package org.kaohe.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHygieneTest {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", ".idea", ".vscode", ".settings");

    @Test
    void no_file_ties_the_build_to_a_machine_or_a_network() throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = folder.getNameCount() == 1 && NOT_OURS.contains(folder.toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    found.addAll(TrackedFile.problems(file.toString(), Files.readString(file)));
                } catch (MalformedInputException e) {
                    // not a text
                }
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<" + "repositories>",
                "<" + "pluginRepositories>",
                "<" + "mirror>",
                "distribution" + "Url=https://example.org/maven.zip",
                "\"resolved" + "\": \"https://example.org/a.tgz\"",
                "FROM" + " registry.example.org/eclipse-temurin:17",
                "  image:" + " localhost:5000/postgres:15",
                "npm install --" + "registry https://example.org",
                "see /" + "home/somebody/kaohe",
                "C:" + "\\Users\\somebody",
            })
    void a_bad_file_is_noticed(String text) {
        assertThat(TrackedFile.problems("some.txt", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM eclipse-temurin:17-jre AS layers",
                "image: postgres:15",
                "https://example.org/home/x is a page",
                "~/home/x",
                "<repository>",
            })
    void a_good_file_is_not(String text) {
        assertThat(TrackedFile.problems("some.txt", text)).isEmpty();
    }
}
