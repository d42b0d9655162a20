package org.kaohe.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern NAMED = Pattern.compile("`((?:src|bpmn|forms|\\.ci)/[\\w./-]+)`");

    private static final Pattern LOGIN = Pattern.compile("(?m)^\\| (\\d{5}) \\| (\\S+) \\|");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(file -> file.toString()
                            .endsWith(".md")))
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> decisions() throws IOException {
        return documents().filter(file -> file.getFileName().toString().matches("\\d{4}-.*"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_refers_only_to_files_that_exist(Path document) throws IOException {
        assertThat(lost(document, Files.readString(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_says_what_it_costs(Path decision) throws IOException {
        String text = Files.readString(decision);

        assertThat(text).startsWith("# " + decision.getFileName().toString().substring(0, 4) + " ");
        assertThat(text).contains("\n## In question\n", "\n## Decision\n", "\n## What it costs\n\n* ");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_is_listed(Path decision) throws IOException {
        assertThat(Files.readString(Path.of("src/docs/adr/README.md"))).contains("(" + decision.getFileName() + ")");
    }

    @Test
    void the_demo_logins_in_the_readme_are_people_of_the_demo_company() throws IOException {
        String people = Files.readString(Path.of("src/main/resources/demo/people.csv"));

        assertThat(LOGIN.matcher(Files.readString(Path.of("README.md"))).results())
                .hasSizeGreaterThan(4)
                .allSatisfy(login -> assertThat(people).contains("\n" + login.group(1) + "," + login.group(2) + ","));
    }

    @Test
    void a_lost_file_is_noticed() {
        assertThat(lost(Path.of("README.md"), "[a](pom.xml) [b](gone.md#top) `src/main` `src/gone` [c](https://x.org)"))
                .containsExactly("gone.md", "src/gone");
    }

    private static List<String> lost(Path document, String text) {
        Path folder = document.toAbsolutePath().getParent();
        List<String> lost = new ArrayList<>();
        LINK.matcher(text).results().map(link -> link.group(1)).forEach(link -> {
            if (!Files.exists(folder.resolve(link))) {
                lost.add(link);
            }
        });
        if (document.startsWith("src/docs/guides")) {
            return lost; // a guide also names what its reader is about to write
        }
        NAMED.matcher(text).results().map(name -> name.group(1)).forEach(name -> {
            if (!Files.exists(Path.of(name))) {
                lost.add(name);
            }
        });
        return lost;
    }
}
