package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.archive.Archive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dossiers on the pages: who opens them, and what verifying says. */
@WebTest
class ArchivePageTest {

    private static final String SEALED = "2026M11-10017";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Cases cases;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Archive archive;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void prepare() {
        cases.prepare();
        appraisals.cancel(SEALED, Cases.HR, "leaves the company");
        archive.seal(SEALED);
    }

    @Test
    void the_printed_form_is_for_whoever_may_see_the_appraisal() {
        String path = "/appraisals/" + SEALED + "/dossier.pdf";

        for (String reader : new String[] {"10017", Cases.SUPERIOR, Cases.HR}) {
            var pdf = visitors.english().login(reader).get(path);
            assertThat(pdf.statusCode()).as(reader).isEqualTo(200);
            assertThat(pdf.body()).startsWith("%PDF");
            assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains(SEALED + ".pdf");
        }
        assertThat(visitors.english().login("10012").get(path).statusCode()).isEqualTo(403);
        assertThat(visitors.english().get(path).uri()).hasPath("/login");
        assertThat(visitors.english()
                        .login(Cases.HR)
                        .get("/appraisals/" + Cases.AT_SELF + "/dossier.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void verifying_says_that_the_chain_holds_or_where_it_is_broken() {
        Visitor hr = visitors.english().login(Cases.HR);
        assertThat(hr.get("/archive").body()).contains(SEALED, "Verify the archive");
        assertThat(hr.submit("/archive", "/archive/verify").body()).contains("Intact: 1 dossiers");

        byte[] body = archive.body(SEALED).orElseThrow();
        jdbc.update("update dossier set body = ? where appraisal_number = ?", new byte[] {1}, SEALED);
        try {
            assertThat(hr.submit("/archive", "/archive/verify").body())
                    .contains("Broken at dossier 1 (" + SEALED + "): the body was changed");
        } finally {
            jdbc.update("update dossier set body = ? where appraisal_number = ?", body, SEALED);
        }
    }

    @Test
    void only_the_verdict_is_sent_where_only_that_is_asked_for() {
        Visitor hr = visitors.chinese().login(Cases.HR);

        String part = hr.post(
                        "/archive/verify",
                        "application/x-www-form-urlencoded",
                        "_csrf=" + hr.token("/archive"),
                        "HX-Request",
                        "true")
                .body();

        assertThat(part).contains("完好").doesNotContain("<html");
    }

    @Test
    void the_page_of_a_sealed_appraisal_names_its_dossier() {
        assertThat(visitors.english()
                        .login("10017")
                        .get("/appraisals/" + SEALED)
                        .body())
                .contains("leaves the company", "Dossier (PDF)", "Digest");
    }
}
