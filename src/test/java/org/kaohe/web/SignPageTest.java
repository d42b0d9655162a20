package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kaohe.process.walk.ToSignature;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The page that asks for the password before a signature. */
@WebTest
@Import(ToSignature.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:web-sign")
@ExtendWith(OutputCaptureExtension.class)
class SignPageTest {

    private static final String PERSON = "10014";

    @Autowired
    private Visitors visitors;

    @Autowired
    private ToSignature signature;

    @Autowired
    private SigningConfirmations confirmations;

    private static String task = "";

    @BeforeEach
    void a_result_waits_for_its_signature() {
        signature.begin();
        if (task.isEmpty()) {
            task = signature.walk(PERSON);
        }
        signature.later(Duration.ofHours(confirmations.validUntil(PERSON, task).isPresent() ? 1 : 0));
    }

    @Test
    void it_is_there_for_whoever_may_sign_and_for_nobody_else() {
        assertThat(visitors.english().login(PERSON).get("/sign/" + task).body())
                .contains(
                        "员工签字",
                        "Confirm that it is you who signs",
                        "type=\"password\"",
                        "autocomplete=\"current-password\"");
        assertThat(visitors.chinese().login(PERSON).get("/sign/" + task).body()).contains("签字前验证密码");
        assertThat(visitors.english().get("/sign/" + task).uri()).hasPath("/login");
        for (String other : List.of(Cases.TECHNICIAN, Cases.SUPERIOR, Cases.HR, Cases.GENERAL_MANAGER)) {
            Visitor visitor = visitors.english().login(other);
            assertThat(visitor.get("/sign/" + task).statusCode()).as(other).isEqualTo(403);
            assertThat(visitor.submit("/", "/sign/" + task, "password", Visitor.PASSWORD)
                            .statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        Visitor person = visitors.english().login(PERSON);
        assertThat(person.get("/sign/no-such-task").statusCode()).isEqualTo(403);
        assertThat(visitors.english()
                        .login("10013")
                        .get("/sign/" + signature.selfAssessment("10013"))
                        .statusCode())
                .as("a task that signs nothing")
                .isEqualTo(403);
        assertThat(confirmations.validUntil(PERSON, task)).isEmpty();
    }

    @Test
    void a_wrong_password_is_said_counts_as_an_attempt_to_log_in_and_appears_nowhere(CapturedOutput log) {
        Visitor person = visitors.english().login(PERSON);

        HttpResponse<String> wrong = confirm(person, "kaohe-guess");
        assertThat(wrong.uri()).hasPath("/sign/" + task).hasNoQuery();
        assertThat(wrong.body()).contains("The password is wrong").doesNotContain("kaohe-guess", "??");
        assertThat(confirm(person, Visitor.PASSWORD).body())
                .as("even the right one has to wait")
                .contains("The password is wrong");
        assertThat(visitors.english().login(PERSON, Visitor.PASSWORD).uri())
                .as("at the login, too")
                .hasQuery("error");
        assertThat(confirm(person, "x".repeat(201)).body()).contains("The password is wrong");
        assertThat(confirmations.validUntil(PERSON, task)).isEmpty();

        signature.later(Duration.ofMinutes(5));
        assertThat(confirm(person, Visitor.PASSWORD).uri())
                .hasPath("/camunda/app/tasklist/default/")
                .hasFragment("/?task=" + task);
        assertThat(confirmations.validUntil(PERSON, task)).isPresent();
        assertThat(log).doesNotContain("kaohe-guess");
    }

    @Test
    void a_forged_form_confirms_nothing() {
        Visitor person = visitors.english().login(PERSON);

        assertThat(person.postForm("/sign/" + task, "forged", "password", Visitor.PASSWORD)
                        .statusCode())
                .isEqualTo(403);
        assertThat(confirmations.validUntil(PERSON, task)).isEmpty();
    }

    private static HttpResponse<String> confirm(Visitor person, String password) {
        return person.submit("/sign/" + task, "/sign/" + task, "password", password);
    }
}
