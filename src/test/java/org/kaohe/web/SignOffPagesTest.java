package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.Signatures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who sees a sign-off, and what HR does with it on the pages. */
@WebTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:web-sign-off")
class SignOffPagesTest {

    private static final String GENERAL_MANAGER = "10001";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Periods periods;

    @Autowired
    private Appraisals appraisals;

    @Test
    void a_sheet_is_drawn_up_on_its_page_and_shows_who_signed_until_it_is_published() {
        String yaml = catalogue.versionsOf("repair-technician").get(0).getYaml();
        int version = ((Imported) catalogue.importYaml(yaml + "\n# next edition\n", Cases.HR))
                .version()
                .getVersion();
        Visitor hr = visitors.english().login(Cases.HR);
        String page = "/sheets/repair-technician?version=" + version;
        String number = "repair-technician-v" + version + "-S1";

        assertThat(hr.get(page).body()).contains("Draw up and lay before the reviewers");
        assertThat(hr.submit(page, "/sheets/repair-technician/publish", "version", "" + version, "reason", "no change")
                        .body())
                .contains("The sign-off has begun", number, "Waits for", "not yet");
        assertThat(hr.get(page).body()).contains(number).doesNotContain("lay before the reviewers</button>");
        assertThat(visitors.english()
                        .login(Cases.LEADER)
                        .get("/sign-offs/" + number)
                        .statusCode())
                .as("it does not wait for the leader yet")
                .isEqualTo(404);

        assertThat(signatures.layBefore(number, Cases.HR, null)).isEmpty();
        Visitor leader = visitors.chinese().login(Cases.LEADER);
        assertThat(leader.get("/").body()).contains("等待您签批", number);
        assertThat(leader.get("/sign-offs/" + number).body()).contains("审核", "拟制", "no change");
        assertThat(visitors.english()
                        .login(Cases.TECHNICIAN)
                        .get("/sign-offs/" + number)
                        .statusCode())
                .isEqualTo(404);

        String address = "/sign-offs/" + number;
        assertThat(hr.submit(address, address + "/take-back", "reason", "a figure is missing")
                        .body())
                .contains("It was taken back", "a figure is missing");
        assertThat(signatures.layBefore(number, Cases.HR, null)).isEmpty();
        assertThat(signatures.agree(number, Cases.LEADER, SignLink.REVIEW, null))
                .isEmpty();
        assertThat(signatures.agree(number, GENERAL_MANAGER, SignLink.APPROVE, null))
                .isEmpty();
        assertThat(hr.get(page).body()).contains("Published").doesNotContain("/publish");
        assertThat(visitors.english().login(Cases.TECHNICIAN).get(page).body())
                .as("like the foot of the printed form")
                .contains("Drawn up", "Reviewed", "General manager approves");
    }

    @Test
    void the_scheme_asks_for_signatures_below_results_and_the_payroll_file_waits_for_them() {
        Visitor hr = visitors.english().login(Cases.HR);
        assertThat(hr.get("/sign-offs").body()).contains("No period has results that have to be signed");
        assertThat(visitors.english()
                        .login(Cases.HEAD)
                        .submit("/sign-offs", "/sign-offs", "period", "1", "department", "after-sales")
                        .statusCode())
                .isEqualTo(403);
        assertThat(hr.submit("/scheme/2026", "/scheme/2026/sign-off", "sheets", "true", "results", "FOUR")
                        .body())
                .contains("<option value=\"FOUR\" selected=\"selected\">");

        long period = periods.findByCode("2026M11").orElseThrow().getId();
        for (Participant participant : periods.participants(period)) {
            if (participant.getState() == ParticipantState.SELECTED) {
                periods.opened(participant.getId(), appraisals.open(participant));
            }
        }
        assertThat(hr.get("/sign-offs").body()).contains("After-Sales Service", "not all sealed");
        assertThat(hr.get("/pay/" + period).body())
                .contains("The results of the department are not signed off", "After-Sales Service");
    }
}
