package org.kaohe.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.scoring.ScoreResult;
import org.springframework.stereotype.Component;

/** Writes and reads what an appraisal keeps as JSON. */
@Component("appraisalJson")
class Json {

    private static final TypeReference<List<LineEntry>> ENTRIES = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<LineEntry> entries(String json) {
        return read(json, ENTRIES);
    }

    List<String> texts(String json) {
        return read(json, TEXTS);
    }

    ScoreResult score(String json) {
        return read(json, new TypeReference<>() {});
    }

    List<MonthShare> months(String json) {
        return read(json, new TypeReference<>() {});
    }

    Map<String, String> byKey(String json) {
        return read(json, new TypeReference<TreeMap<String, String>>() {});
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
