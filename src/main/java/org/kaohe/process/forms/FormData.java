package org.kaohe.process.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/** Turns prefilled values into form fields, which the engine hands to the browser without storing them. */
@Component
class FormData {

    private final ObjectMapper json;

    FormData(ObjectMapper json) {
        this.json = json;
    }

    List<FormField> fields(Map<String, Object> values) {
        List<FormField> fields = new ArrayList<>();
        values.forEach((key, found) -> {
            FormFieldImpl field = new FormFieldImpl();
            field.setId(key);
            field.setLabel(key);
            field.setType(new StringFormType());
            field.setValue(typed(found));
            fields.add(field);
        });
        return fields;
    }

    private TypedValue typed(Object found) {
        if (found instanceof String || found instanceof Boolean) {
            return Variables.untypedValue(found, true);
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(found))
                    .setTransient(true)
                    .create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A prefilled value cannot be written as JSON", e);
        }
    }
}
