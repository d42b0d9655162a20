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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierKind;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Publication;
import org.kaohe.catalogue.SheetImport;
import org.kaohe.notification.Notice;
import org.kaohe.notification.NoticeKind;
import org.kaohe.notification.Notices;
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
    private CaseFiles files;

    @Autowired
    private Notices notices;

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

        LineEntry one = new LineEntry("L10", Map.of("done", BigDecimal.ONE), null);
        assertThat(amendments.amend(quarter.number(), HR, List.of(one), "one was withdrawn"))
                .isEmpty();
        assertThat(official(january)).as("with the amended quarter").isEqualByComparingTo(Scorecard.POINTS);
        assertThat(official(february)).isEqualByComparingTo(Scorecard.POINTS);
        assertThat(archive.find(january.number() + "-A2")).isPresent();
        assertThat(files.log(january.number())).last().satisfies(entry -> assertThat(entry.args())
                .containsExactly(quarter.number() + "-A1"));
        assertThat(told(january)).isEmpty();
    }

    @Test
    void a_re_rating_that_the_months_sheet_refuses_is_told_to_hr_with_the_line() throws IOException {
        publishWithQuarterlyCases();
        Walk month = new Walk(engine, FOURTH_TECHNICIAN, open(PeriodKind.MONTH, "2025-01"));
        month.selfAssess().score().interview().sign().decide("NONE");
        publish(
                "sheets/after-sales/repair-technician.yaml",
                "  - code: L10\n",
                "  - code: L10\n    period: quarter\n",
                "    method: {kind: quota, required: 2, perMissing: 2.5}\n    inputs:\n      - key: done\n",
                "    method: {kind: mean-mark, to: 10}\n    inputs:\n      - {key: raters, zh: 份数, en: Number}\n"
                        + "      - key: sum\n");
        Walk quarter = new Walk(engine, FOURTH_TECHNICIAN, open(PeriodKind.QUARTER, "2025-03"));
        Map<String, Object> values = new LinkedHashMap<>(Scorecard.filled("remark"));
        values.remove("L10__done");
        values.putAll(Map.of("L10__raters", "1", "L10__sum", "8"));
        quarter.submit(FOURTH_TECHNICIAN, "SelfAssess", values);
        values.put("decision", "SCORE");
        quarter.submit(SUPERIOR, "SuperiorScore", values).interview().sign().decide("NONE");

        assertThat(official(month)).isEqualByComparingTo(Scorecard.POINTS);
        assertThat(archive.find(month.number() + "-A1")).isEmpty();
        assertThat(told(month)).singleElement().satisfies(notice -> assertThat(notice.getArgs())
                .startsWith(month.number(), quarter.number())
                .last()
                .asString()
                .startsWith("@notification.misfit."));
    }

    @Test
    void a_mid_year_that_cannot_follow_its_month_is_told_to_hr_with_the_reason() throws IOException {
        publish("sheets/after-sales/repair-technician.yaml");
        publish("sheets/year/mean-of-months.yaml", "    upTo: 200\n", "", "most: 200", "most: 100");
        Walk month = new Walk(engine, THIRD_TECHNICIAN, open(PeriodKind.MONTH, "2024-05"));
        month.selfAssess()
                .score(Map.of("adjustmentPoints", "8", "adjustmentReason", "an innovation adopted"))
                .submit("10003", "EndorseAdjustment", Map.of("decision", "FILE", "points", "8", "reason", "agreed"))
                .submit("10001", "ApproveExtras", Map.of("adjustment", "APPROVE", "adjustmentReason", "good"))
                .interview()
                .sign()
                .decide("NONE");
        Walk midYear = new Walk(engine, THIRD_TECHNICIAN, open(PeriodKind.MID_YEAR, "2024-06"));
        midYear.interview().sign().decide("NONE");
        assertThat(official(midYear)).isEqualByComparingTo("99.20");

        assertThat(amendments.amend(month.number(), HR, TWO_CASES, "the second case was valid"))
                .isEmpty();

        assertThat(official(month)).isEqualByComparingTo("101.70");
        assertThat(official(midYear)).isEqualByComparingTo("99.20");
        assertThat(told(midYear).get(0).getArgs())
                .containsExactly(
                        midYear.number(), month.number() + "-A1", "M01.sum", "@notification.misfit.out-of-range");
    }

    /** That the result could not follow another one. */
    private List<Notice> told(Walk walk) {
        return notices.unreadFor(HR).stream()
                .filter(notice -> notice.getKind() == NoticeKind.RESULT_NOT_FOLLOWED)
                .filter(notice -> walk.number().equals(notice.getAppraisalNumber()))
                .toList();
    }

    /** The technician's sheet with the technical cases counted by the quarter. */
    private void publishWithQuarterlyCases() throws IOException {
        publish("sheets/after-sales/repair-technician.yaml", "  - code: L10\n", "  - code: L10\n    period: quarter\n");
    }

    /** A sheet with parts of it replaced, each by the text after it. */
    private void publish(String sheet, String... replaced) throws IOException {
        String yaml = new ClassPathResource(sheet).getContentAsString(StandardCharsets.UTF_8);
        for (int part = 0; part < replaced.length; part += 2) {
            assertThat(yaml).contains(replaced[part]);
            yaml = yaml.replace(replaced[part], replaced[part + 1]);
        }
        var draft = ((SheetImport.Imported) catalogue.importYaml(yaml, HR)).version();
        assertThat(catalogue.publish(draft.getId(), HR, "for the test")).isInstanceOf(Publication.Published.class);
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
