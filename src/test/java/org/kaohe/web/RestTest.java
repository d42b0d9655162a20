package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class RestTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void prepare() {
        cases.prepare();
    }

    @Test
    void lists_the_sheets_and_describes_one() throws JsonProcessingException {
        JsonNode all = json(get("/api/sheets", Cases.TECHNICIAN));
        JsonNode one = json(get("/api/sheets/repair-technician", Cases.TECHNICIAN));

        assertThat(all.findValuesAsText("code")).contains("repair-technician", "repair-technician-printed");
        assertThat(one.at("/sheet/status").asText()).isEqualTo("PUBLISHED");
        assertThat(one.at("/lines/0/name/zh").asText()).isEqualTo("工作任务");
        assertThat(one.at("/lines/0/inputs/0/key").asText()).isEqualTo("failures");
        assertThat(one.at("/lines/0/weight").asText()).isEqualTo("10");
        assertThat(one.at("/findings").findValuesAsText("code")).contains("team-figure", "ours");
        assertThat(one.at("/findings/0/reading/zh").asText()).isNotBlank();
    }

    @Test
    void says_what_is_not_there_as_problem_details_in_the_callers_language() throws JsonProcessingException {
        var english = get("/api/sheets/nothing", Cases.TECHNICIAN);
        var chinese = visitors.chinese().get("/api/sheets/nothing", Visitor.basic(Cases.TECHNICIAN, Visitor.PASSWORD));

        isProblem(english, 404, "Not found");
        isProblem(chinese, 404, "未找到");
        isProblem(get("/api/nowhere", Cases.TECHNICIAN), 404, "Not found");
        isProblem(get("/api/sheets/repair-technician?version=77", Cases.TECHNICIAN), 404, "Not found");
        isProblem(get("/api/appraisals/2026M11-99999", Cases.HR), 404, "Not found");
        isProblem(get("/api/periods/99999", Cases.HR), 404, "Not found");
    }

    @Test
    void names_a_parameter_that_is_no_number() throws JsonProcessingException {
        JsonNode problem = isProblem(get("/api/periods/november", Cases.HR), 400, "Request not understood");

        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("id");
        assertThat(problem.at("/errors/0/message").asText()).contains("november");
    }

    @Test
    void refuses_strangers_and_foreigners() throws JsonProcessingException {
        isProblem(visitors.english().get("/api/sheets"), 401, "Not logged in");
        isProblem(get("/api/appraisals/" + Cases.SIGNED, "10012"), 403, "Not allowed");
        isProblem(get("/api/periods/" + cases.period(), Cases.SUPERIOR), 403, "Not allowed");
    }

    @Test
    void refuses_a_wrong_method_in_its_own_words() throws JsonProcessingException {
        var answer = visitors.english()
                .post("/api/sheets", "application/json", "{}", Visitor.basic(Cases.TECHNICIAN, Visitor.PASSWORD));

        isProblem(answer, 405, "Method not allowed");
    }

    @Test
    void tells_an_appraisal_as_far_as_the_caller_may_see_it() throws JsonProcessingException {
        JsonNode own = json(get("/api/appraisals/" + Cases.SIGNED, Cases.TECHNICIAN));
        JsonNode early = json(get("/api/appraisals/" + Cases.VETO_ASKED, "10013"));

        assertThat(own.at("/score/official").asText()).isEqualTo("91.20");
        assertThat(own.at("/score/lines/1/points/exact").asText()).isEqualTo("46/5");
        assertThat(own.at("/score/lines/1/points/decimal").decimalValue().toPlainString())
                .isEqualTo("9.2");
        assertThat(own.at("/sight").asText()).isEqualTo("OWN");
        assertThat(own.at("/periodId").asLong()).isEqualTo(cases.period());
        assertThat(own.at("/log").findValuesAsText("kind")).startsWith("OPENED", "ENTERED", "SELF_SUBMITTED");
        assertThat(own.at("/log/2/text").asText()).isEqualTo("Self-assessment submitted");
        assertThat(own.at("/waiting/step").asText()).isEqualTo("DECIDE_OUTCOME");
        assertThat(early.at("/score").isNull()).isTrue();
        assertThat(early.at("/ratings")).hasSize(1);
        assertThat(early.toString()).doesNotContain(Cases.VETO_REASON);
    }

    @Test
    void tells_hr_a_period() throws JsonProcessingException {
        JsonNode period = json(get("/api/periods/" + cases.period(), Cases.HR));

        assertThat(period.at("/code").asText()).isEqualTo("2026M11");
        assertThat(period.at("/progress/opened").asInt()).isEqualTo(6);
        assertThat(period.at("/participants")).hasSize(21);
        assertThat(period.toString()).contains("monthly appraisals start with the first full month");
    }

    @Test
    void describes_itself_to_whoever_is_logged_in() throws JsonProcessingException {
        JsonNode description = json(get("/v3/api-docs", Cases.TECHNICIAN));

        assertThat(description.at("/paths").fieldNames())
                .toIterable()
                .contains("/api/sheets", "/api/sheets/{code}", "/api/scores/preview", "/api/appraisals/{number}")
                .allMatch(path -> path.startsWith("/api/"));
    }

    private HttpResponse<String> get(String path, String caller) {
        String[] login = Visitor.basic(caller, Visitor.PASSWORD);
        return visitors.english().get(path, login[0], login[1], "Accept", "application/json");
    }

    private JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private JsonNode isProblem(HttpResponse<String> answer, int status, String title) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asText()).isEqualTo(title);
        assertThat(problem.at("/detail").asText()).isNotEmpty();
        assertThat(problem.at("/instance").asText()).isEqualTo(answer.uri().getPath());
        return problem;
    }
}
