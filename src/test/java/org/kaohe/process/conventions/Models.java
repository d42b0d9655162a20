package org.kaohe.process.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Reads the models and forms of a folder, by the stem of the file's name. */
final class Models {

    private Models() {}

    static Map<String, BpmnModelInstance> bpmn(Path folder) {
        return read(folder, ".bpmn", file -> Bpmn.readModelFromFile(file.toFile()));
    }

    static Map<String, String> texts(Path folder, String extension) {
        return read(folder, extension, Models::text);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Map<String, T> read(Path folder, String extension, Function<Path, T> reader) {
        Map<String, T> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(extension)).forEach(file -> {
                String name = file.getFileName().toString();
                found.put(name.substring(0, name.length() - extension.length()), reader.apply(file));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
