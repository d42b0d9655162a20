package org.kaohe.process.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kaohe.process.walk.Company.GENERAL_MANAGER;
import static org.kaohe.process.walk.Company.HR;
import static org.kaohe.process.walk.Company.PANEL;
import static org.kaohe.process.walk.Company.SECOND_TECHNICIAN;
import static org.kaohe.process.walk.Company.SUPERIOR;
import static org.kaohe.process.walk.Company.TECHNICIAN;
import static org.kaohe.process.walk.Company.THIRD_TECHNICIAN;

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
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.MonthShare;
import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierKind;
import org.kaohe.notification.NoticeKind;
import org.kaohe.notification.Notices;
import org.kaohe.period.Draft;
import org.kaohe.period.Participant;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.Periods;
import org.kaohe.period.SchemeSettings;
import org.kaohe.period.Schemes;
import org.kaohe.process.PeriodProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
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

    @Autowired
    private Archive archive;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcTemplate jdbc;

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
        assertThat(months(midYear))
                .extracting(MonthShare::month, MonthShare::dossier, MonthShare::missingKey)
                .containsExactly(
                        tuple("2026-01", null, "appraisal.month.never-opened"),
                        tuple("2026-02", null, "appraisal.month.never-opened"),
                        tuple("2026-03", null, "appraisal.month.never-opened"),
                        tuple("2026-04", null, "appraisal.month.never-opened"),
                        tuple("2026-05", may + "-" + TECHNICIAN, null),
                        tuple("2026-06", inJune.number(), null));

        byte[] sealed = archive.body(midYear.number()).orElseThrow();
        BigDecimal before = official(midYear);
        LineEntry typed = new LineEntry("L10", Map.of("done", new BigDecimal("2")), null);
        assertThat(amendments.amend(inJune.number(), HR, List.of(typed), "two cases"))
                .isEmpty();
        assertThat(official(midYear).subtract(before))
                .as("half of what June gained")
                .isEqualByComparingTo("1.25");
        assertThat(archive.body(midYear.number()).orElseThrow()).isEqualTo(sealed);
        assertThat(archive.find(midYear.number() + "-A1").orElseThrow().getKind())
                .isEqualTo(DossierKind.AMENDMENT);
        assertThat(archive.verify().isIntact()).isTrue();
        assertThat(files.log(midYear.number())).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(LogKind.AMENDED);
            assertThat(entry.args()).containsExactly(inJune.number() + "-A1");
        });
        assertThat(notices.unreadFor(HR))
                .filteredOn(notice -> notice.getKind() == NoticeKind.RESULT_FOLLOWED)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.getArgs()).containsExactly(midYear.number(), inJune.number() + "-A1"));
    }

    @Test
    void a_month_that_could_not_be_opened_holds_the_mid_year_until_hr_excludes_the_person_there() {
        seal(SECOND_TECHNICIAN, open(PeriodKind.MONTH, "2023-05", "2023-05-31"), "20");
        String june =
                process.open(HR, Draft.of(PeriodKind.MONTH, YearMonth.parse("2023-06"), LocalDate.parse("2023-06-30")));
        engine.runJobs();
        process.confirm(HR, june);
        Participant failed = participant(june, SECOND_TECHNICIAN);
        periods.failed(failed.getId(), "no superior");
        assertThat(periods.exclude(participant(june, THIRD_TECHNICIAN).getId(), "abroad", HR))
                .isEmpty();
        engine.runJobs();

        String code = process.open(
                HR, Draft.of(PeriodKind.MID_YEAR, YearMonth.parse("2023-06"), LocalDate.parse("2023-07-01")));
        engine.runJobs();
        assertThat(engine.prefill(HR, code, "UserTask_ConfirmPeriod").get("preflightText"))
                .asString()
                .contains("2023-01", "2023-04", "车小修 (10012): ", "The appraisal of 2023-06 could not be opened yet")
                .contains("齐扳手 (10013)", "Was not appraised in 2023-06")
                .doesNotContain("No appraisal of the month 2023-05");
        process.confirm(HR, code);
        engine.runJobs();
        Walk midYear = new Walk(engine, SECOND_TECHNICIAN, code);
        assertThat(engine.open(midYear.number())).as("waits for June").isEmpty();
        assertThat(official(midYear)).isNull();

        assertThat(periods.exclude(failed.getId(), "on leave in June", HR)).isEmpty();
        engine.runJobs();

        assertThat(engine.open(midYear.number())).containsExactly("UserTask_SuperiorInterview");
        assertThat(months(midYear)).last().satisfies(share -> {
            assertThat(share.missingKey()).isEqualTo("period.excluded.by-hand");
            assertThat(share.missingArgs()).contains("on leave in June");
        });
        assertThat(engine.prefill(SUPERIOR, midYear.number(), "UserTask_SuperiorInterview")
                        .get("resultText"))
                .asString()
                .contains(
                        "2023-05: **92.70**", "2023-01: ", "no appraisal of this month was opened", "on leave in June");
    }

    @Test
    void a_month_that_was_appraised_twice_counts_once_with_its_first_score() {
        String may = open(PeriodKind.MONTH, "2022-05", "2022-05-31");
        seal(TECHNICIAN, may, "20");
        String again = open(PeriodKind.MONTH, "2022-06", "2022-06-30");
        seal(TECHNICIAN, again, "10");
        jdbc.update(
                "update appraisal_period set from_date = '2022-05-01', to_date = '2022-05-31' where code = ?", again);

        Walk midYear = new Walk(engine, TECHNICIAN, open(PeriodKind.MID_YEAR, "2022-06", "2022-07-01"));
        assertThat(official(midYear)).isEqualByComparingTo(official(new Walk(engine, TECHNICIAN, may)));
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

        year.interview().object("Q02", "Q03");
        year.submit(HR, "FormPanel", Map.of("members", PANEL));
        assertThat(engine.prefill(PANEL, year.number(), "UserTask_PanelDecision")
                        .get("Q02_self"))
                .asString()
                .contains("Second rater", "90");
        Map<String, Object> panels = new HashMap<>(qualities("80", "95", "80"));
        panels.putAll(Map.of("decision", "UPHOLD", "reason", "the project was helped"));
        year.submit(PANEL, "PanelDecision", panels);
        BigDecimal upheld = mean.multiply(new BigDecimal("0.7")).add(new BigDecimal("26.5"));
        assertThat(official(year))
                .as("95 for both on the line that was changed; 80 and 90 on the others")
                .isEqualByComparingTo(upheld.setScale(2, java.math.RoundingMode.HALF_UP));

        year.sign().decide("NONE");
        LineEntry typed = new LineEntry("Q01", Map.of("mark", new BigDecimal("88")), null);
        assertThat(amendments.amend(year.number(), HR, List.of(typed), "typed wrongly"))
                .isEmpty();
        assertThat(official(year))
                .as("88 for both on the amended line, the panel's 95 stands, and 80 and 90 on the third")
                .isEqualByComparingTo(mean.multiply(new BigDecimal("0.7"))
                        .add(new BigDecimal("26.8"))
                        .setScale(2, java.math.RoundingMode.HALF_UP));
        assertThat(files.scores(year.number()))
                .allSatisfy(score -> assertThat(score.second()).isNotNull());
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

    private List<MonthShare> months(Walk walk) {
        return files.scores(walk.number()).get(0).months();
    }

    private Participant participant(String period, String person) {
        return periods.participants(periods.findByCode(period).orElseThrow().getId()).stream()
                .filter(found -> found.getPersonNumber().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal official(Walk walk) {
        return appraisals.find(walk.number()).orElseThrow().getOfficial();
    }

    private static Map<String, Object> qualities(String attitude, String cooperation, String learning) {
        return Map.of("Q01__mark", attitude, "Q02__mark", cooperation, "Q03__mark", learning);
    }
}
