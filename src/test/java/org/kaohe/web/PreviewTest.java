package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.catalogue.SecondEdition;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PreviewTest {

    private static final String FIGURES =
            """
            {"L01":{"failures":0},"L02":{"completion":"92"},"L03":{"completion":100},"L04":{"points":18.5},
             "L05":{"refusals":0},"L06":{"served":200,"external":6,"internal":2},"L07":{"late":2},
             "L08":{"minor":0,"major":0},"L09":{"missed":0,"score":80},"L10":{"done":1}}""";

    /** Two lines whose points have no decimal. */
    private static final String SHEET =
            """
            code: thirds
            title: {zh: 三分, en: Thirds}
            source: test
            adjustmentLimit: 5
            lines:
              - code: A
                group: {zh: 甲, en: A}
                name: {zh: 甲, en: First}
                weight: 100
                rule: {zh: 比例, en: A ratio}
                method: {kind: team-ratio}
                inputs:
                  - {key: completion, zh: 完成率, en: Completion}
            """;

    @Autowired
    private Visitors visitors;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void scores_a_sheet_of_the_catalogue_with_every_line_explained() throws JsonProcessingException {
        JsonNode answer = preview(200, "{\"sheet\":\"repair-technician\",\"measurements\":" + FIGURES + "}");

        assertThat(answer.at("/official").asText()).isEqualTo("91.20");
        assertThat(answer.at("/version").asInt()).isEqualTo(1);
        JsonNode line = answer.at("/lines/1");
        assertThat(line.at("/line").asText()).isEqualTo("L02");
        assertThat(line.at("/points/exact").asText()).isEqualTo("46/5");
        assertThat(line.at("/measurement/completion").asText()).isEqualTo("92");
        assertThat(line.at("/explanation/en").asText()).contains("= 9.2", "9.2 of 10 points", "Team indicator");
        assertThat(line.at("/explanation/zh").asText()).contains("得9.2分，满分10分");
        assertThat(line.at("/policies/0/code").asText()).isEqualTo("P-TEAM");
    }

    @Test
    void tells_the_printed_reading_the_critical_indicator_and_what_could_not_be_measured()
            throws JsonProcessingException {
        String sheet = SecondEdition.YAML.substring(0, SecondEdition.YAML.indexOf("  - code: L03"));
        String request =
                "{\"definition\":" + json.writeValueAsString(sheet) + ",\"measurements\":{\"L01\":{\"missed\":%s,"
                        + "\"total\":%s},\"L02\":{\"percent\":%s},\"X\":{\"multiplier\":90}}}";

        JsonNode answer = preview(200, request.formatted("5", "100", "100"));
        assertThat(answer.at("/official").asText()).isEqualTo("90.00");
        assertThat(answer.at("/unnormalised/exact").asText()).isEqualTo("72");
        assertThat(answer.at("/multiplier").asText()).isEqualTo("90");
        assertThat(answer.at("/lines/0/printed/exact").asText()).isEqualTo("21/38");
        assertThat(answer.at("/hrDecides").asBoolean()).isFalse();

        JsonNode off = preview(200, request.formatted("0", "0", "100"));
        assertThat(off.at("/lines/0/unmeasured").asText()).isEqualTo("NOTHING");
        assertThat(off.at("/printed").isNull()).isTrue();

        assertThat(preview(422, request.formatted("5", "100", "50")).toString()).contains("measurements.L02.percent");
        assertThat(preview(422, request.formatted("6", "5", "20")).toString()).contains("measurements.L01.missed");
    }

    @Test
    void adds_plus_points_and_applies_a_veto() throws JsonProcessingException {
        String sheet = "{\"sheet\":\"repair-technician\",\"measurements\":" + FIGURES;

        assertThat(preview(200, sheet + ",\"adjustment\":\"2.5\"}")
                        .at("/official")
                        .asText())
                .isEqualTo("93.70");
        JsonNode vetoed = preview(200, sheet + ",\"veto\":true}");
        assertThat(vetoed.at("/official").asText()).isEqualTo("0.00");
        assertThat(vetoed.at("/sum/exact").asText()).isEqualTo("456/5");
    }

    @Test
    void scores_a_sheet_that_comes_with_the_request_as_text_or_as_an_object() throws JsonProcessingException {
        String yaml = json.writeValueAsString(SHEET);
        String object = json.writeValueAsString(new org.yaml.snakeyaml.Yaml().load(SHEET));

        for (String sheet : new String[] {yaml, object}) {
            JsonNode answer =
                    preview(200, "{\"definition\":" + sheet + ",\"measurements\":{\"A\":{\"completion\":66.666667}}}");
            assertThat(answer.at("/official").asText()).isEqualTo("66.67");
            assertThat(answer.at("/total/exact").asText()).isEqualTo("66666667/1000000");
            assertThat(answer.at("/version").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | measurements.L01.failures | {'sheet':'repair-technician','measurements':{}}",
                "422 | measurements.L99 | {'sheet':'repair-technician','measurements':{'L99':{'x':1}}}",
                "422 | sheet | {'sheet':'nothing','measurements':{}}",
                "422 | version | {'sheet':'repair-technician','version':9,'measurements':{}}",
                "422 | sheet.lines.L04 | {'sheet':'repair-technician-printed','measurements':{}}",
                "422 | adjustment | {'sheet':'repair-technician','measurements':{},'adjustment':11}",
                "422 | definition.code | {'definition':{'lines':[]},'measurements':{}}",
                "422 | definition | {'definition':'a: [','measurements':{}}",
                "400 | sheet | {'measurements':{}}",
                "400 | sheet | {'sheet':'a','definition':'b','measurements':{}}",
                "400 | sheet | {'sheet':7,'measurements':{}}",
                "400 | measurements | {'sheet':'repair-technician'}",
                "400 | measurements | {'sheet':'repair-technician','measurements':[]}",
                "400 | measurements.L01 | {'sheet':'repair-technician','measurements':{'L01':3}}",
                "400 | measurements.L01.failures | {'sheet':'repair-technician','measurements':{'L01':{'failures':'two'}}}",
                "400 | measurements.L01.failures | {'sheet':'repair-technician','measurements':{'L01':{'failures':true}}}",
                "400 | version | {'sheet':'repair-technician','version':'x','measurements':{}}",
                "400 | veto | {'sheet':'repair-technician','measurements':{},'veto':'yes'}",
                "400 | sheeet | {'sheeet':'x','sheet':'repair-technician','measurements':{}}",
                "400 | '' | []",
                "400 | '' | {'sheet':",
                "400 | '' | {'sheet':'a','sheet':'b'}",
            })
    void names_the_field_that_is_wrong(int status, String field, String body) throws JsonProcessingException {
        JsonNode problem = preview(status, body.replace('\'', '"'));

        assertThat(problem.at("/errors").findValuesAsText("field")).contains(field);
        assertThat(problem.at("/errors").findValuesAsText("message"))
                .isNotEmpty()
                .doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "1e-999999999", "0.0000001", "-1", "1.5"})
    void a_figure_out_of_all_proportion_is_refused_at_once(String figure) throws JsonProcessingException {
        JsonNode problem = preview(
                422, "{\"sheet\":\"repair-technician\",\"measurements\":{\"L01\":{\"failures\":" + figure + "}}}");

        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("measurements.L01.failures");
    }

    @Test
    void takes_json_only() {
        var answer = visitors.english()
                .post("/api/scores/preview", "text/plain", "x", Visitor.basic(Cases.TECHNICIAN, Visitor.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    private JsonNode preview(int status, String body) throws JsonProcessingException {
        var answer = visitors.english()
                .post(
                        "/api/scores/preview",
                        "application/json",
                        body,
                        Visitor.basic(Cases.TECHNICIAN, Visitor.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }
}
