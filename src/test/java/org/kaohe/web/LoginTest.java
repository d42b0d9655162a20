package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.process.Logins;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class LoginTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Logins logins;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account", "/sheets", "/people", "/camunda/app/tasklist/default/", "/nowhere"})
    void a_stranger_who_asks_for_a_page_gets_the_login(String page) {
        var answer = visitors.english().get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/sheets",
                "/api/nowhere",
                "/v3/api-docs",
                "/engine-rest/task",
                "/camunda/api/engine/engine/default/task"
            })
    void a_stranger_who_calls_an_interface_gets_401_and_no_redirect(String path) {
        var answer = visitors.english().get(path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.uri().getPath()).isEqualTo(path);
    }

    @Test
    void the_right_password_leads_to_the_page_that_was_asked_for() {
        Visitor visitor = visitors.english();
        visitor.get("/sheets/repair-technician");

        var answer = visitor.login(Cases.TECHNICIAN, Visitor.PASSWORD);

        assertThat(answer.uri().getPath()).isEqualTo("/sheets/repair-technician");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void one_login_serves_the_pages_and_the_web_apps() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);

        assertThat(visitor.get("/camunda/app/tasklist/default/").body()).contains("Camunda Tasklist");
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10008,wrong password", "99999,kaohe-demo", "' or 1=1,x", "0,x", "10008,"})
    void unknown_and_wrong_look_the_same(String attempt) {
        String[] pair = attempt.split(",", -1);

        var answer = visitors.english().login(pair[0], pair[1]);

        assertThat(answer.uri()).hasPath("/login").hasQuery("error");
        assertThat(answer.body()).contains("Number or password is wrong").doesNotContain("??");
    }

    @Test
    void after_a_wrong_password_even_the_right_one_has_to_wait() {
        Visitor visitor = visitors.english();
        logins.check("10009", "wrong");

        assertThat(visitor.login("10009", Visitor.PASSWORD).uri()).hasQuery("error");
    }

    @Test
    void the_session_is_a_new_one_after_the_login() {
        Visitor visitor = visitors.english();
        visitor.get("/login");
        String before = visitor.cookie("JSESSIONID");

        visitor.login(Cases.TECHNICIAN);

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_second_login_in_the_same_browser_leaves_nothing_of_the_first() {
        Visitor visitor = visitors.english().login(Cases.HR);
        visitor.get("/camunda/app/cockpit/default/");
        String token = visitor.token("/");

        visitor.postForm("/login", token, "username", Cases.TECHNICIAN, "password", Visitor.PASSWORD);

        assertThat(visitor.get("/account").body()).contains(Cases.TECHNICIAN);
        assertThat(visitor.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body()).contains(Cases.TECHNICIAN);
    }

    @Test
    void logging_out_ends_the_pages_and_the_web_apps() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        visitor.get("/camunda/app/tasklist/default/");

        assertThat(visitor.submit("/", "/logout").uri()).hasPath("/login").hasQuery("logout");
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void logging_out_in_tasklist_ends_the_pages_too() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        visitor.get("/camunda/app/tasklist/default/");
        String path = "/camunda/api/admin/auth/user/default/logout";

        var forged = visitor.post(path, "application/json", "");
        assertThat(forged.statusCode()).isEqualTo(403);

        visitor = visitors.english().login(Cases.TECHNICIAN);
        visitor.get("/camunda/app/tasklist/default/");
        var answer = visitor.post(path, "application/json", "", "X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/account").uri()).hasPath("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/admin/auth/user/default/login/tasklist/",
                "/camunda/api/admin/setup/default/user/create"
            })
    void there_is_no_second_way_in(String path) {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        visitor.get("/camunda/app/tasklist/default/");
        String token = visitor.cookie("XSRF-TOKEN");

        var answer = visitor.post(
                path, "application/x-www-form-urlencoded", "username=10006&password=kaohe-demo", "X-XSRF-TOKEN", token);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body()).contains(Cases.TECHNICIAN);
    }

    @Test
    void the_demo_logins_are_on_the_login_page_in_both_languages() {
        assertThat(visitors.english().get("/login").body()).contains("kaohe-demo", "Repair technician: is appraised");
        assertThat(visitors.chinese().get("/login").body()).contains("kaohe-demo", "维修技工：被考核人");
    }
}
