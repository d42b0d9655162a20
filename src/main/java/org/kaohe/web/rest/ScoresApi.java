package org.kaohe.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores without anything being kept. */
@RestController
@RequestMapping("/api/scores")
@Tag(name = "scores")
class ScoresApi {

    private static final ObjectReader EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(JsonNode.class);

    private final ScorePreview preview;

    ScoresApi(ScorePreview preview) {
        this.preview = preview;
    }

    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What these measurements would give, line by line",
            description =
                    "`sheet` is the code of a sheet (with `version`, if not the published one), or `definition` is a"
                            + " sheet, as an object or as YAML text. `measurements` holds the figures by line and input, as"
                            + " numbers or texts; `adjustment`, `veto` and `staffGrade` are optional.")
    PreviewAnswer preview(@RequestBody String body) {
        try {
            return preview.score(PreviewRequest.of(EXACT.readTree(body)));
        } catch (JsonProcessingException e) {
            String row = e.getLocation() == null
                    ? "?"
                    : String.valueOf(e.getLocation().getLineNr());
            throw ApiProblem.malformed("", "web.api.json", row);
        }
    }
}
