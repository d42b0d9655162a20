package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaohe.process.forms.TaskForm;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens a form that signs is told where the password is typed. */
@EngineTest
class SignatureFormsTest {

    private static final String TEXT = "{{signingText}}";

    @Autowired
    private List<TaskForm> forms;

    @Test
    void a_form_shows_where_to_confirm_exactly_when_it_signs() throws IOException {
        List<String> signing = forms.stream()
                .filter(TaskForm::signs)
                .flatMap(form -> form.elements().stream())
                .flatMap(element -> files(element).stream())
                .distinct()
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            assertThat(files.filter(file -> read(file).contains(TEXT))
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList())
                    .contains("sign-case.form")
                    .isEqualTo(signing);
        }
    }

    /** The files that the models name for a task. */
    private static List<String> files(String element) {
        Pattern task = Pattern.compile("<[^>]*\\bid=\"" + element + "\"[^>]*\\bformRef=\"([^\"]+)\"");
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            return models.flatMap(model -> task.matcher(read(model)).results())
                    .map(found -> found.group(1))
                    .filter(form -> !form.contains("$"))
                    .map(form -> form + ".form")
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
