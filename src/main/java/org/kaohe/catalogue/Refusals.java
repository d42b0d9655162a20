package org.kaohe.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** The findings that refused a publication, as they are kept with the version. */
@Component
class Refusals {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings are plain records", e);
        }
    }

    List<Finding> read(String kept) {
        try {
            return json.readValue(kept, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept refusal was written by this class", e);
        }
    }
}
