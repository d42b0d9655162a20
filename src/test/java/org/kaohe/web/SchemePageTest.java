package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is settled for a year: for HR and the general manager. */
@WebTest
class SchemePageTest {

    private static final String GENERAL_MANAGER = "10001";

    @Autowired
    private Visitors visitors;

    @Test
    void offers_the_published_sheets_with_the_one_in_force_chosen() {
        assertThat(visitors.english().login(Cases.HR).get("/scheme/2031").body())
                .contains("<option value=\"mean-of-months\" selected=\"selected\">Mean of the months</option>")
                .contains("value=\"quantitative-and-qualitative\"")
                .contains("Not decided");
    }

    @Test
    void the_general_manager_decides_which_total_pays_and_nobody_else_sees_the_page() {
        Visitor generalManager = visitors.english().login(GENERAL_MANAGER);
        assertThat(generalManager.get("/scheme/2031").body()).contains("As printed, at most 80", "disabled");
        assertThat(visitors.english()
                        .login(Cases.TECHNICIAN)
                        .get("/scheme/2031")
                        .statusCode())
                .isEqualTo(403);
    }
}
