package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class TrustTest {

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/account/password", "/sheets/repair-technician/publish"})
    void a_form_without_its_token_is_refused(String action) {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);

        assertThat(visitor.postForm(action, "forged").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account").uri()).hasPath("/account");
    }

    @Test
    void a_form_of_an_ended_session_leads_to_the_login() {
        var answer = visitors.english().postForm("/account/password", "old", "old", "x", "fresh", "y", "again", "y");

        assertThat(answer.uri()).hasPath("/login").hasQuery("again");
    }

    @Test
    void a_session_needs_the_token_to_write_through_the_interface_and_a_password_does_not() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        String body = "{}";
        String type = "application/json";

        assertThat(visitor.post("/api/scores/preview", type, body).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/api/scores/preview", type, body, "X-CSRF-TOKEN", visitor.token("/"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitors.english()
                        .post("/api/scores/preview", type, body, Visitor.basic(Cases.TECHNICIAN, Visitor.PASSWORD))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_password_with_a_good_session_is_still_wrong() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);

        var answer = visitor.post("/api/scores/preview", "application/json", "{}", Visitor.basic("10019", "guess"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void the_engines_interface_knows_who_calls() {
        Visitor stranger = visitors.english();

        assertThat(stranger.get("/engine-rest/task", withJson(Visitor.basic(Cases.TECHNICIAN, Visitor.PASSWORD)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(stranger.get("/engine-rest/history/task", withJson(Visitor.basic("10018", Visitor.PASSWORD)))
                        .body())
                .isEqualTo("[]");
        assertThat(stranger.cookie("JSESSIONID")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/periods/1", "/archive"})
    void only_hr_reaches_the_pages_of_hr(String page) {
        for (String number :
                new String[] {Cases.GENERAL_MANAGER, Cases.LEADER, Cases.HEAD, Cases.SUPERIOR, Cases.TECHNICIAN}) {
            assertThat(visitors.english().login(number).get(page).statusCode())
                    .as(number)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump"})
    void nothing_but_the_health_is_open_of_the_actuator(String path) {
        assertThat(visitors.english()
                        .get("/actuator/health", "Accept", "application/json")
                        .body())
                .contains("UP");
        assertThat(visitors.english().login(Cases.HR).get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void our_pages_run_only_their_own_files() {
        var page = visitors.english().login(Cases.HR).get("/");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body()).doesNotContain("style=\"", "onclick=", "<script>");
    }

    @Test
    void nobody_changes_a_login_through_the_engine() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        visitor.get("/camunda/app/tasklist/default/");

        var answer = visitor.post(
                "/camunda/api/engine/engine/default/user/create",
                "application/json",
                "{}",
                "X-XSRF-TOKEN",
                visitor.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static String[] withJson(String[] headers) {
        return new String[] {headers[0], headers[1], "Accept", "application/json"};
    }
}
