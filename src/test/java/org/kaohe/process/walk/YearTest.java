package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.TECHNICIAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.period.SchemeSettings;
import org.kaohe.period.Schemes;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Months become a mid-year and an annual result (002, R060, R061, R067). */
@EngineTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:year")
class YearTest {

    @Autowired
    private Engine engine;

    @Autowired
    private PeriodProcess process;

    @Autowired
    private Periods periods;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private Amendments amendments;

    @Autowired
    private CaseFiles files;

    @Test
    void r060_r061_the_mid_year_is_the_mean_of_its_months_and_waits_for_the_last_of_them() {
        String may = open(PeriodKind.MONTH, "2026-05", "2026-05-31");
        String june = open(PeriodKind.MONTH, "2026-06", "2026-06-30");
        seal(TECHNICIAN, may, "20");
        Walk inJune = new Walk(engine, TECHNICIAN, june).selfAssess();

        String code = open(PeriodKind.MID_YEAR, "2026-06", "2026-07-01");
        Walk midYear = new Walk(engine, TECHNICIAN, code);
        assertThat(code).isEqualTo("2026H1");
        assertThat(engine.open(midYear.number())).as("waits for June").isEmpty();
        assertThat(official(midYear)).isNull();

        inJune.submit(SUPERIOR, "SuperiorScore", Scorecard.of("10"))
                .interview()
                .sign()
                .decide("NONE");
        BigDecimal first = official(new Walk(engine, TECHNICIAN, may));
        BigDecimal second = official(inJune);
        assertThat(first.subtract(second)).isEqualByComparingTo("10");
        assertThat(official(midYear)).isEqualByComparingTo(first.add(second).divide(BigDecimal.valueOf(2)));
        assertThat(engine.open(midYear.number())).containsExactly("UserTask_SuperiorInterview");

        midYear.interview().sign();
        assertThat(engine.open(midYear.number())).containsExactly("UserTask_DecideOutcome");
        midYear.decide("NONE");
        assertThat(appraisals.find(midYear.number()).orElseThrow().getState()).isEqualTo(AppraisalState.SEALED);
    }

    @Test
    void a_veto_for_the_half_year_still_counts_after_its_month_was_amended() {
        String may = open(PeriodKind.MONTH, "2024-05", "2024-05-31");
        Walk month = new Walk(engine, TECHNICIAN, may)
                .selfAssess()
                .score(Map.of("veto", true, "vetoReason", "grave fault"))
                .submit(
                        GENERAL_MANAGER,
                        "ApproveExtras",
                        Map.of("veto", "APPROVE", "vetoScope", "HALF_YEAR", "vetoReason", "confirmed"))
                .interview()
                .sign()
                .decide("NONE");
        LineEntry typed = new LineEntry("L10", Map.of("done", new BigDecimal("2")), null);
        assertThat(amendments.amend(month.number(), HR, List.of(typed), "two cases"))
                .isEmpty();

        Walk midYear = new Walk(engine, TECHNICIAN, open(PeriodKind.MID_YEAR, "2024-06", "2024-07-01"));
        assertThat(official(midYear)).isEqualByComparingTo("0");
    }

    @Test
    void r064_r065_r067_r200_the_year_by_seventy_and_thirty_is_scored_by_the_leader_and_the_general_manager_together() {
        String march = open(PeriodKind.MONTH, "2025-03", "2025-03-31");
        seal(SECOND_TECHNICIAN, march, "20");
        assertThat(schemes.change(
                        2025,
                        new SchemeSettings("mean-of-months", "quantitative-and-qualitative", null, 6, 6, 3, null),
                        HR))
                .isEmpty();
        Walk year = new Walk(engine, SECOND_TECHNICIAN, open(PeriodKind.ANNUAL, "2025-12", "2025-12-31"));
        year.submit(SECOND_TECHNICIAN, "SelfAssess", qualities("100", "100", "100"));
        Map<String, Object> superiors = new HashMap<>(qualities("80", "80", "80"));
        superiors.put("decision", "SCORE");
        year.submit(SUPERIOR, "SuperiorScore", superiors);
        year.submit(GENERAL_MANAGER, "SecondScore", qualities("90", "90", "90"));

        BigDecimal mean = official(new Walk(engine, SECOND_TECHNICIAN, march));
        assertThat(official(year))
                .as("seven tenths of the months' mean, and three of the mean of 80 and 90")
                .isEqualByComparingTo(mean.multiply(new BigDecimal("0.7"))
                        .add(new BigDecimal("25.5"))
                        .setScale(2, java.math.RoundingMode.HALF_UP));
        assertThat(files.ratings(year.number())).hasSize(3);
    }

    private String open(PeriodKind kind, String month, String asOf) {
        String code = process.open(HR, Draft.of(kind, YearMonth.parse(month), LocalDate.parse(asOf)));
        engine.runJobs();
        process.confirm(HR, code);
        engine.runJobs();
        assertThat(periods.progress(periods.findByCode(code).orElseThrow().getId())
                        .opened())
                .isPositive();
        return code;
    }

    private void seal(String technician, String period, String satisfaction) {
        new Walk(engine, technician, period)
                .selfAssess()
                .submit(SUPERIOR, "SuperiorScore", Scorecard.of(satisfaction))
                .interview()
                .sign()
                .decide("NONE");
    }

    private BigDecimal official(Walk walk) {
        return appraisals.find(walk.number()).orElseThrow().getOfficial();
    }

    private static Map<String, Object> qualities(String attitude, String cooperation, String learning) {
        return Map.of("Q01__mark", attitude, "Q02__mark", cooperation, "Q03__mark", learning);
    }
}
