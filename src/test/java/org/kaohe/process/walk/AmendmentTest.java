package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.FOURTH_TECHNICIAN;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierKind;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Publication;
import org.kaohe.catalogue.SheetImport;
import org.kaohe.pay.Bonuses;
import org.kaohe.pay.PayEntry;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Problem;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A sealed result is corrected: never edited, sealed beside the first dossier, paid as a difference. */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:amendment")
class AmendmentTest {

    private static final List<LineEntry> TWO_CASES =
            List.of(new LineEntry("L10", Map.of("done", new BigDecimal("2")), null));

    @Autowired
    private Engine engine;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Archive archive;

    @Autowired
    private Bonuses bonuses;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private PeriodProcess process;

    @Test
    void the_first_dossier_stays_and_the_difference_is_paid_once() {
        Walk walk = new Walk(engine, FOURTH_TECHNICIAN);
        assertThat(keys(walk, HR, "too early")).containsExactly("appraisal.problem.not-sealed");
        walk.selfAssess()
                .score(Map.of("adjustmentPoints", "2", "adjustmentReason", "an innovation adopted"))
                .submit("10003", "EndorseAdjustment", Map.of("decision", "FILE", "points", "2", "reason", "agreed"))
                .submit("10001", "ApproveExtras", Map.of("adjustment", "APPROVE", "adjustmentReason", "good"))
                .interview()
                .sign()
                .decide("NONE");
        byte[] first = archive.body(walk.number()).orElseThrow();
        assertThat(official(walk)).isEqualByComparingTo("93.20");

        assertThat(keys(walk, SUPERIOR, "not mine")).containsExactly("appraisal.problem.hr-only");
        assertThat(keys(walk, HR, " ")).containsExactly("appraisal.problem.text-missing");
        assertThat(amendments.amend(walk.number(), HR, TWO_CASES, "the second case was valid"))
                .isEmpty();

        assertThat(official(walk)).as("with the plus of 2 kept").isEqualByComparingTo("95.70");
        assertThat(archive.body(walk.number()).orElseThrow()).isEqualTo(first);
        assertThat(archive.find(walk.number() + "-A1").orElseThrow().getKind()).isEqualTo(DossierKind.AMENDMENT);
        assertThat(archive.verify().isIntact()).isTrue();
        assertThat(bonuses.of(walk.number()))
                .extracting(PayEntry::getAmount)
                .containsExactly(new BigDecimal("1118.40"), new BigDecimal("30.00"));
        assertThat(keys(walk, HR, "again the same")).containsExactly("appraisal.problem.amendment-nothing-changed");
    }

    @Test
    void r114_a_quarter_re_rates_its_months_on_the_quarterly_line_whichever_is_sealed_last() throws IOException {
        publishWithQuarterlyCases();
        Walk january = new Walk(engine, THIRD_TECHNICIAN, open(PeriodKind.MONTH, "2026-01"));
        Walk february = new Walk(engine, THIRD_TECHNICIAN, open(PeriodKind.MONTH, "2026-02"));
        Walk quarter = new Walk(engine, THIRD_TECHNICIAN, open(PeriodKind.QUARTER, "2026-03"));
        january.selfAssess().score().interview().sign().decide("NONE");
        assertThat(official(january)).isEqualByComparingTo(Scorecard.POINTS);

        quarter.selfAssess()
                .score(Map.of("L10__done", "2", "L07__late", "5"))
                .interview()
                .sign()
                .decide("NONE");
        assertThat(official(january))
                .as("two cases as in the quarter; its own late deliveries")
                .isEqualByComparingTo("93.70");

        february.selfAssess().score().interview().sign().decide("NONE");
        assertThat(official(february)).isEqualByComparingTo("93.70");
        assertThat(archive.find(january.number() + "-A1")).isPresent();
        assertThat(archive.find(february.number() + "-A1")).isPresent();
        assertThat(archive.verify().isIntact()).isTrue();
    }

    /** The technician's sheet with the technical cases counted by the quarter. */
    private void publishWithQuarterlyCases() throws IOException {
        String yaml = new ClassPathResource("sheets/after-sales/repair-technician.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("  - code: L10\n", "  - code: L10\n    period: quarter\n");
        var draft = ((SheetImport.Imported) catalogue.importYaml(yaml, HR)).version();
        assertThat(catalogue.publish(draft.getId(), HR, "cases by the quarter"))
                .isInstanceOf(Publication.Published.class);
    }

    private String open(PeriodKind kind, String month) {
        String code = process.open(
                HR,
                Draft.of(kind, YearMonth.parse(month), YearMonth.parse(month).atEndOfMonth()));
        process.confirm(HR, code);
        engine.runJobs();
        return code;
    }

    private List<String> keys(Walk walk, String actor, String reason) {
        return amendments.amend(walk.number(), actor, TWO_CASES, reason).orElseThrow().problems().stream()
                .map(Problem::messageKey)
                .toList();
    }

    private BigDecimal official(Walk walk) {
        return appraisals.find(walk.number()).map(Appraisal::getOfficial).orElseThrow();
    }
}
