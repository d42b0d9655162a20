package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.web.access.AppraisalAccess;
import org.kaohe.web.access.Sight;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see the technician's appraisal, cell by cell. */
@WebTest
class AccessTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private AppraisalAccess access;

    @BeforeEach
    void prepare() {
        cases.prepare();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "10001, general manager,                FULL",
        "10002, leader in charge,               FULL",
        "10003, head of the department,         FULL",
        "10004, head of another department,     NONE",
        "10005, head and superior of HR,        NONE",
        "10006, HR,                             FULL",
        "10007, the appraised person,           OWN",
        "10008, finance,                        NONE",
        "10009, administration,                 NONE",
        "10010, other HR,                       FULL",
        "10011, direct superior,                FULL",
        "10012, colleague of the same team,     NONE",
        "10018, colleague of the department,    NONE",
        "10020, somebody of another department, NONE",
        "99999, nobody,                         NONE",
    })
    void sees(String viewer, String who, String sight) {
        Optional<Sight> expected = sight.equals("NONE") ? Optional.empty() : Optional.of(Sight.valueOf(sight));

        assertThat(access.of(appraisals.find(Cases.SIGNED).orElseThrow(), viewer))
                .isEqualTo(expected);
        if (!viewer.equals("99999")) {
            Visitor visitor = visitors.english().login(viewer);
            int status = expected.isPresent() ? 200 : 403;
            assertThat(visitor.get("/appraisals/" + Cases.SIGNED).statusCode()).isEqualTo(status);
            assertThat(visitor.get("/api/appraisals/" + Cases.SIGNED).statusCode())
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({"10011, /cancel", "10002, /deadline", "10003, /veto", "10007, /cancel", "10012, /cancel"})
    void nobody_but_hr_acts_beside_the_steps(String actor, String action) {
        Visitor visitor = visitors.english().login(actor);

        var answer =
                visitor.submit("/", "/appraisals/" + Cases.AT_SELF + action, "reason", "because", "due", "2026-12-24");

        assertThat(answer.statusCode() == 403 || answer.body().contains("Only HR may do this"))
                .isTrue();
        assertThat(appraisals.find(Cases.AT_SELF).orElseThrow().getCancelReason())
                .isNull();
    }

    @ParameterizedTest(name = "{1}: {2}, {3}")
    @CsvSource({
        "10001, general manager,    403, 403",
        "10002, leader in charge,   403, 403",
        "10003, head,               403, 403",
        "10006, HR,                 200, 200",
        "10007, employee,           403, 403",
        "10008, finance,            200, 403",
        "10009, administration,     403, 403",
        "10010, other HR,           200, 200",
        "10011, superior,           403, 403",
    })
    void opens_what_the_months_pay(String viewer, String who, int pay, int bases) {
        Visitor visitor = visitors.english().login(viewer);

        assertThat(visitor.get("/pay").statusCode()).isEqualTo(pay);
        assertThat(visitor.get("/pay/" + cases.period()).statusCode()).isEqualTo(pay);
        assertThat(visitor.get("/pay/bases").statusCode()).isEqualTo(bases);
        assertThat(visitor.submit("/", "/pay/" + cases.period() + "/export").statusCode())
                .isEqualTo(pay);
        assertThat(visitor.submit("/", "/pay/bases/table", "grade", "Z", "percent", "0", "year", "2026")
                        .statusCode())
                .isEqualTo(bases);
        assertThat(visitor.get("/").body().contains("href=\"/pay\"")).isEqualTo(pay == 200);
    }

    @Test
    void nobody_sees_more_of_their_own_than_an_employee_does() {
        String page = visitors.english()
                .login(Cases.TECHNICIAN)
                .get("/appraisals/" + Cases.SIGNED)
                .body();

        assertThat(page).doesNotContain("/cancel", "/deadline", "A next step was proposed");
    }
}
