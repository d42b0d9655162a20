package org.kaohe.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.appraisal.Step;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.period.Participant;
import org.kaohe.period.Problem;
import org.kaohe.period.ScheduleTables;
import org.kaohe.period.Schemes;
import org.kaohe.scoring.Bands.Of;
import org.kaohe.scoring.Linear;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.workbook.CellProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Work schedules and the tables that score them (002, R066, R070–R072). Today is Monday 23 November 2026. */
@SpringBootTest(
        classes = ScheduleSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:schedule;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,"
                    + "classpath:db/migration/V3__catalogue.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V5__appraisal.sql,"
                    + "classpath:db/migration/V24__proposed_points.sql,"
                    + "classpath:db/migration/V24_1__appraised_again.sql,"
                    + "classpath:db/migration/V8__scheme.sql,classpath:db/migration/V16__sign_off_scheme.sql,"
                    + "classpath:db/migration/V9__outcome.sql,"
                    + "classpath:db/migration/V23__consent_round.sql,"
                    + "classpath:db/migration/V11__objection.sql,classpath:db/migration/V12__year_of_appraisals.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql,classpath:db/migration/V14__brought_figures.sql,"
                    + "classpath:db/migration/V18__schedule_tables.sql,"
                    + "classpath:db/migration/V18_1__service_orders.sql,classpath:db/migration/V25__withdrawn_orders.sql,"
                    + "classpath:db/migration/V18_2__work_schedules.sql,"
                    + "classpath:db/migration/V19__grade_of_staff.sql,"
                    + "classpath:db/migration/V21__months_of_result.sql,"
                    + "classpath:db/migration/V22__appraised_once.sql"
        })
abstract class ScheduleContract extends OnCompany {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String NAME = "2026年P10007工作行程表.csv";
    private static final String EDITION = SchemeTables.SHEET + "-2026";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ScheduleTables tables;

    @Autowired
    private Schemes schemes;

    @Autowired
    private WorkSchedules schedules;

    @Autowired
    private BroughtFigures brought;

    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void the_scheme_has_tables() {
        SchemeTables.publish(catalogue);
        done(tables.change(2026, SchemeTables.all(), Company.HR));
    }

    @AfterEach
    void november_is_free_again() {
        opened.stream()
                .filter(number -> get(number).getState() == AppraisalState.OPEN)
                .forEach(number -> done(appraisals.cancel(number, Company.HR, "over")));
    }

    private String opened(String sheet) {
        Participant participant = company.participant(Company.TECHNICIAN, Company.SERVICE);
        company.execute(
                "update participant set sheet_version_id = ? where id = ?",
                catalogue.published(sheet).orElseThrow().getId(),
                participant.getId());
        String number =
                appraisals.open(periods.findParticipant(participant.getId()).orElseThrow());
        periods.opened(participant.getId(), number);
        opened.add(number);
        return number;
    }

    /** Sixteen working days so far: 15 present, 8 hours in the field, 1 of 4 repairs again, 300 yuan. */
    private static MonthFile november() {
        return MonthFile.of(NOVEMBER, LocalDate.of(2026, 11, 23))
                .day(2, "出勤,,,全天,旗滨玻璃,常规保养,3,1,250")
                .day(3, "出勤,09:00,09:20,,,提货,1,0,50")
                .day(4, "请假");
    }

    private HandIn handIn(byte[] file, String actor) {
        return schedules.handIn(Company.TECHNICIAN, NOVEMBER, NAME, file, actor);
    }

    private List<String> figures(String number) {
        return brought.of(number).stream()
                .map(figure -> figure.line() + "." + figure.input() + "=" + figure.figure() + " " + figure.broughtBy())
                .sorted()
                .toList();
    }

    private void scored(String number) {
        appraisals.enter(number, Step.SELF_ASSESS);
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, rating(number)));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, rating(number), null, null));
    }

    private List<LineEntry> rating(String number) {
        Map<String, Map<String, BigDecimal>> lines = new LinkedHashMap<>();
        SheetDefinition sheet = catalogue.definition(
                catalogue.find(get(number).getSheetVersionId()).orElseThrow());
        for (SheetLine line : sheet.lines()) {
            Map<String, BigDecimal> inputs = lines.computeIfAbsent(line.code(), code -> new LinkedHashMap<>());
            line.inputSpecs().forEach(input -> inputs.put(input.key(), BigDecimal.TEN));
        }
        brought.of(number).forEach(figure -> lines.get(figure.line()).put(figure.input(), figure.figure()));
        return lines.entrySet().stream()
                .map(line -> new LineEntry(line.getKey(), line.getValue(), null))
                .toList();
    }

    @Test
    void tables_become_an_edition_of_the_year_and_open_appraisals_keep_theirs() {
        assertThat(tables.of(2026)).isEqualTo(SchemeTables.all());
        assertThat(tables.of(2027)).as("the latest before it").isEqualTo(SchemeTables.all());
        assertThat(tables.of(2025)).isEmpty();
        assertThat(schemes.of(2027).getTablesYear()).isEqualTo(2026);
        SheetDefinition edition =
                catalogue.definition(catalogue.published(EDITION).orElseThrow());
        assertThat(edition.lines())
                .extracting(SheetLine::code, SheetLine::weight, line -> line.judged()
                        .schedule())
                .containsExactly(
                        tuple("L01", new BigDecimal("17.5"), ScheduleFigure.ATTENDANCE),
                        tuple("L02", new BigDecimal("17.5"), ScheduleFigure.FIELD_HOURS),
                        tuple("L03", new BigDecimal("17.5"), ScheduleFigure.RE_REPAIR),
                        tuple("L04", new BigDecimal("17.5"), ScheduleFigure.COST),
                        tuple("L05", new BigDecimal("30"), null));

        String number = opened(EDITION);
        long frozen = get(number).getSheetVersionId();
        Map<ScheduleFigure, ScoringMethod> later = SchemeTables.all();
        later.put(ScheduleFigure.COST, new Linear(Of.VALUE, new BigDecimal("9000"), new BigDecimal("1000")));
        done(tables.change(2026, later, Company.HR));
        assertThat(tables.of(2026)).isEqualTo(later);
        assertThat(get(number).getSheetVersionId()).isEqualTo(frozen);
        assertThat(catalogue.published(EDITION).orElseThrow().getId()).isNotEqualTo(frozen);
        assertThat(catalogue.published(SchemeTables.SHEET))
                .as("the sheet itself stays")
                .isPresent();

        done(tables.change(2026, Map.of(), Company.HR));
        assertThat(tables.of(2026)).isEmpty();
    }

    @Test
    void a_gap_an_overlap_and_a_top_below_100_are_refused_by_figure_and_nothing_is_published() {
        long before = catalogue.published(EDITION).orElseThrow().getId();
        Map<ScheduleFigure, ScoringMethod> wrong = SchemeTables.all();
        wrong.put(ScheduleFigure.ATTENDANCE, SchemeTables.bands(Of.RATIO, "98", null, "100", "90", "95", "80"));
        wrong.put(ScheduleFigure.FIELD_HOURS, SchemeTables.bands(Of.VALUE, "30", null, "90", "0", "35", "60"));
        wrong.put(
                ScheduleFigure.COST,
                SchemeTables.bands(Of.VALUE, "5000", null, "40", "2000", "5000", "100", "0", "2000", "80"));
        wrong.put(ScheduleFigure.RE_REPAIR, new Linear(Of.RATIO, BigDecimal.ONE, BigDecimal.TEN));
        assertThat(tables.change(2026, wrong, Company.HR).orElseThrow().problems())
                .extracting(Problem::field, Problem::messageKey)
                .contains(
                        tuple("ATTENDANCE", "catalogue.finding.bands-gap"),
                        tuple("FIELD_HOURS", "catalogue.finding.bands-overlap"),
                        tuple("FIELD_HOURS", "catalogue.finding.band-below-maximum"),
                        tuple("COST", "catalogue.finding.bands-up-and-down"));
        assertThat(catalogue.published(EDITION).orElseThrow().getId()).isEqualTo(before);

        Map<ScheduleFigure, ScoringMethod> alike = SchemeTables.all();
        alike.put(ScheduleFigure.COST, new Linear(Of.VALUE, BigDecimal.TEN, BigDecimal.TEN));
        assertThat(tables.change(2026, alike, Company.HR).orElseThrow().problems())
                .extracting(Problem::messageKey)
                .containsExactly("scoring.parameter.ends-alike");
    }

    @Test
    void what_a_schedule_measures_fills_the_lines_and_a_later_one_takes_its_place_until_the_superior_has_scored() {
        String number = opened(EDITION);
        assertThat(handIn(november().csv(), Company.TECHNICIAN).problems()).isEmpty();
        assertThat(figures(number))
                .containsExactly(
                        "L01.achieved=15 10007",
                        "L01.total=16 10007",
                        "L02.value=8 10007",
                        "L03.achieved=1 10007",
                        "L03.total=4 10007",
                        "L04.value=300 10007");

        byte[] second = november().day(4, "出勤").csv();
        WorkSchedule kept = handIn(second, Company.SUPERIOR).schedule();
        assertThat(figures(number)).contains("L01.achieved=16 10006", "L04.value=300 10007");
        assertThat(schedules.ofPerson(Company.TECHNICIAN))
                .filteredOn(schedule -> schedule.getReplacedAt() == null)
                .extracting(WorkSchedule::getId, WorkSchedule::getHandedInBy)
                .containsExactly(tuple(kept.getId(), Company.SUPERIOR));
        assertThat(schedules.find(kept.getId()).orElseThrow().getContent()).isEqualTo(second);
        assertThat(schedules.find(kept.getId()).orElseThrow().getMeasured().hours())
                .isEqualByComparingTo("8");

        scored(number);
        assertThat(handIn(november().csv(), Company.HR).problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("appraisal.problem.scored-already");
        assertThat(schedules.current(Company.TECHNICIAN, NOVEMBER).orElseThrow().getId())
                .isEqualTo(kept.getId());
    }

    @Test
    void one_that_was_handed_in_first_fills_the_appraisal_that_is_opened_later() {
        assertThat(handIn(november().csv(), Company.TECHNICIAN).problems()).isEmpty();
        String number = opened(EDITION);
        assertThat(figures(number)).hasSize(6).contains("L01.achieved=15 10007");
        assertThat(schedules.expectedBy(Company.SUPERIOR))
                .filteredOn(expected -> expected.appraisal().getNumber().equals(number))
                .extracting(Expected::asked, Expected::mayHandIn, expected -> expected.schedule() == null)
                .containsExactly(tuple(true, true, false));
        assertThat(schedules.expectedBy(Company.COLLEAGUE)).isEmpty();
    }

    @Test
    void without_tables_the_figures_are_kept_and_score_nothing() {
        String number = opened(SchemeTables.SHEET);
        assertThat(handIn(november().csv(), Company.TECHNICIAN).problems()).isEmpty();
        assertThat(brought.of(number)).isEmpty();
        assertThat(schedules.of(get(number)).orElseThrow().getMeasured().repairs())
                .isEqualTo(4);
        scored(number);
        assertThat(handIn(november().csv(), Company.TECHNICIAN).problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("appraisal.problem.scored-already");
    }

    @Test
    void only_the_person_whoever_is_above_and_hr_hand_in_and_nothing_wrong_is_kept() {
        opened(EDITION);
        int before = schedules.ofPerson(Company.TECHNICIAN).size();
        assertThat(handIn(november().csv(), Company.COLLEAGUE).problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("schedule.problem.not-yours");
        assertThat(schedules
                        .handIn(
                                Company.TECHNICIAN,
                                NOVEMBER.plusMonths(1),
                                NAME,
                                november().csv(),
                                Company.HR)
                        .problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("schedule.problem.month-to-come");
        assertThat(handIn(november().day(5, "出勤,,,25").csv(), Company.HR).problems())
                .hasSize(1);
        assertThat(schedules.ofPerson(Company.TECHNICIAN)).hasSize(before);
        assertThat(List.of(Company.TECHNICIAN, Company.SUPERIOR, Company.HEAD, Company.HR))
                .allMatch(actor -> schedules.mayHandIn(Company.TECHNICIAN, actor));
        assertThat(List.of(Company.COLLEAGUE, Company.STRANGER, "nobody"))
                .noneMatch(actor -> schedules.mayHandIn(Company.TECHNICIAN, actor));
    }
}
