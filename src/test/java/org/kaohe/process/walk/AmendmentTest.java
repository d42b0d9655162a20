package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.FOURTH_TECHNICIAN;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SUPERIOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierKind;
import org.kaohe.pay.Bonuses;
import org.kaohe.pay.PayEntry;
import org.kaohe.period.Problem;
import org.springframework.beans.factory.annotation.Autowired;
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

    private List<String> keys(Walk walk, String actor, String reason) {
        return amendments.amend(walk.number(), actor, TWO_CASES, reason).orElseThrow().problems().stream()
                .map(Problem::messageKey)
                .toList();
    }

    private BigDecimal official(Walk walk) {
        return appraisals.find(walk.number()).map(Appraisal::getOfficial).orElseThrow();
    }
}
