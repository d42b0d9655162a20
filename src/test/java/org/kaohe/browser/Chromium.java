package org.kaohe.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium; the tests never download a browser. */
public final class Chromium {

    private Chromium() {}

    /** The executable named by {@code KAOHE_CHROMIUM}, or the first one at a usual place. */
    public static Optional<Path> find() {
        return find(System.getenv("KAOHE_CHROMIUM"));
    }

    static Optional<Path> find(String named) {
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
