package org.kaohe.process.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands submitted values to a form and turns its refusal into the one message that Tasklist shows. */
@Component
class Submission {

    private final Bilingual texts;

    Submission(Bilingual texts) {
        this.texts = texts;
    }

    <T> T submit(VariableMap submitted, java.util.function.Function<FormValues, T> form) {
        try {
            return form.apply(new FormValues(plain(submitted), texts));
        } catch (FormRefused refused) {
            throw new BadUserRequestException(
                    refused.problems().stream().map(texts::named).collect(Collectors.joining(" ; ")));
        }
    }

    private static Map<String, Object> plain(VariableMap submitted) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String name : submitted.keySet()) {
            Object found = plain(submitted.get(name));
            if (found != null) {
                plain.put(name, found);
            }
        }
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object found) {
        if (found instanceof SpinJsonNode node && node.isArray()) {
            return node.elements().stream()
                    .map(element -> element.isString() ? element.stringValue() : element.toString())
                    .toList();
        }
        return found;
    }
}
