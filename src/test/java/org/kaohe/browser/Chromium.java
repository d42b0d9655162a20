package org.kaohe.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium; the tests never download a browser. */
public final class Chromium {

    private Chromium() {}

    /** The executable named by {@code KAOHE_CHROMIUM}, or the first one in the search path. */
    public static Optional<Path> find() {
        return find(System.getenv("KAOHE_CHROMIUM"));
    }

    static Optional<Path> find(String named) {
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        List<Path> folders = Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
