package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.People;
import org.kaohe.process.Logins;
import org.springframework.beans.factory.annotation.Autowired;

/** People, sheets and accounts on their pages. */
@WebTest
class CompanyTest {

    private static final String PEOPLE = "/people";
    private static final Pattern CONTENT = Pattern.compile("name=\"csv\" value=\"([^\"]+)\"");

    @Autowired
    private Visitors visitors;

    @Autowired
    private People people;

    @Autowired
    private Logins logins;

    @Test
    void a_dry_run_names_row_column_and_value_and_offers_nothing_to_apply() {
        Visitor hr = visitors.english().login(Cases.HR);

        String report = hr.upload(
                        PEOPLE, "/people/import/check", "POSITIONS", "code,name_zh,name_en\nwasher,洗车工,\n!!,x,y\n")
                .body();

        assertThat(report).contains("Nothing was saved", "name_en", "!!", "This cell must not be empty");
        assertThat(report).doesNotContain("/people/import/apply");
    }

    @Test
    void a_clean_dry_run_saves_nothing_before_it_is_applied() {
        Visitor hr = visitors.english().login(Cases.HR);

        String report = hr.upload(
                        PEOPLE, "/people/import/check", "POSITIONS", "code,name_zh,name_en\nwasher,洗车工,Washer\n")
                .body();
        assertThat(report).contains("No problem found");
        assertThat(people.position("washer")).isEmpty();

        Matcher content = CONTENT.matcher(report);
        assertThat(content.find()).isTrue();
        String next = hr.submit(PEOPLE, "/people/import/apply", "kind", "POSITIONS", "csv", content.group(1))
                .body();
        assertThat(next).contains("Imported: 1 added, 0 changed, 0 unchanged.");
        assertThat(people.position("washer")).isPresent();
    }

    @Test
    void what_is_applied_is_checked_again() {
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.submit(PEOPLE, "/people/import/apply", "kind", "POSITIONS", "csv", "YSxiCg==")
                        .body())
                .contains("Nothing was saved");
        assertThat(hr.submit(PEOPLE, "/people/import/apply", "kind", "POSITIONS", "csv", "no base64 !")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void hr_sets_a_first_password_within_the_rules() {
        Visitor hr = visitors.english().login(Cases.HR);

        assertThat(hr.submit(PEOPLE, "/people/10021/password", "fresh", "short").body())
                .contains("Nothing was changed");
        assertThat(hr.submit(PEOPLE, "/people/10021/password", "fresh", "a-long-first-one")
                        .body())
                .contains("The password of 温回访 (10021) was set");
        assertThat(logins.check("10021", "a-long-first-one")).isTrue();
        assertThat(hr.submit(PEOPLE, "/people/99999/password", "fresh", "a-long-first-one")
                        .statusCode())
                .isEqualTo(404);
        assertThat(hr.submit(PEOPLE, "/people/" + Cases.HR + "/password", "fresh", "a-long-first-one")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_person_changes_the_own_password_with_the_old_one() {
        Visitor visitor = visitors.english().login("10020");
        String page = "/account";
        String action = "/account/password";

        assertThat(visitor.submit(page, action, "old", "kaohe-demo", "fresh", "a-new-password", "again", "b")
                        .body())
                .contains("The two new passwords differ");
        assertThat(visitor.submit(page, action, "old", "kaohe-demo", "fresh", "short", "again", "short")
                        .body())
                .contains("Nothing was changed");
        assertThat(visitor.submit(
                                page, action, "old", "kaohe-demo", "fresh", "a-new-password", "again", "a-new-password")
                        .body())
                .contains("The password was changed");
        assertThat(logins.check("10020", "a-new-password")).isTrue();
        assertThat(visitor.submit(
                                page, action, "old", "wrong", "fresh", "another-password", "again", "another-password")
                        .body())
                .contains("The present password is wrong");
    }

    @Test
    void hr_sees_what_refuses_the_publication_of_a_sheet() {
        Visitor hr = visitors.english().login(Cases.HR);
        String page = "/sheets/repair-technician-printed";

        assertThat(hr.get(page).body()).contains("cannot be published", "The weights make 65, not 100");
        assertThat(hr.submit(page, page + "/publish", "version", "1").body())
                .contains("Nothing was changed", "The weights make 65, not 100");
        assertThat(hr.get(page).body()).contains("Draft");
    }

    @Test
    void hr_gives_a_reason_where_the_linter_warns_and_everybody_reads_it() {
        Visitor hr = visitors.english().login(Cases.HR);
        String page = "/sheets/usc-monitoring-supervisor";

        assertThat(hr.get(page).body())
                .contains("Why in spite of the warnings?", "[(投诉数/用户信息数)/2%]50%", "Read as:", "To do:");
        assertThat(hr.submit(page, page + "/publish", "version", "1", "reason", " ")
                        .body())
                .contains("say why it is published all the same", "more points for a worse result");
        assertThat(hr.submit(page, page + "/publish", "version", "1", "reason", "scored by its meaning")
                        .body())
                .contains("The sign-off has begun", "scored by its meaning");
    }

    @Test
    void nobody_else_publishes_a_sheet() {
        Visitor head = visitors.english().login(Cases.HEAD);
        String page = "/sheets/repair-technician-printed";

        assertThat(head.get(page).body()).doesNotContain("/publish");
        assertThat(head.submit(page, page + "/publish", "version", "1").statusCode())
                .isEqualTo(403);
        assertThat(head.get("/sheets/nothing").statusCode()).isEqualTo(404);
    }
}
