package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Outcome;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Stage;
import org.kaohe.outcome.CaseLogEntry;
import org.kaohe.outcome.CaseLogKind;
import org.kaohe.outcome.Confirmations;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.outcome.Verdict;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.Problem;
import org.kaohe.process.walk.CaseWalk;
import org.kaohe.process.walk.Engine;

/** Two who join in spring: one is confirmed early on the head's request, the other by the law (002, R063). */
class Probations {

    private static final String EARLY = "2026-CON-" + Cast.CONFIRMED_EARLY;
    private static final String DEFAULT = "2026-CON-" + Cast.CONFIRMED_BY_DEFAULT;
    private static final String APPRAISAL = "2026C07";

    private final Engine engine;
    private final CaseWalk walk;
    private final Calendar calendar;
    private final Staff staff;
    private final Opening opening;
    private final Talks talks;
    private final Books books;
    private final PeriodPeople periodPeople;
    private final Confirmations confirmations;
    private final OutcomeCases cases;
    private final OutcomeFiles files;
    private final CaseFiles appraisalFiles;
    private final People people;

    Probations(
            Engine engine,
            CaseWalk walk,
            Calendar calendar,
            Staff staff,
            Opening opening,
            Talks talks,
            Books books,
            PeriodPeople periodPeople,
            Confirmations confirmations,
            OutcomeCases cases,
            OutcomeFiles files,
            CaseFiles appraisalFiles,
            People people) {
        this.engine = engine;
        this.walk = walk;
        this.calendar = calendar;
        this.staff = staff;
        this.opening = opening;
        this.talks = talks;
        this.books = books;
        this.periodPeople = periodPeople;
        this.confirmations = confirmations;
        this.cases = cases;
        this.files = files;
        this.appraisalFiles = appraisalFiles;
        this.people = people;
    }

    /** HR brings in who started on the first working day of March when March is open already. */
    void joinLate() {
        calendar.turnTo("2026-03-26");
        staff.join(List.of(Cast.CONFIRMED_BY_DEFAULT));
        long march = opening.period("2026M03").getId();
        assertThat(periodPeople.addLate(march, Cast.CONFIRMED_BY_DEFAULT)).isEmpty();
        engine.runJobs();
        assertThat(opening.people("2026M03")).hasSize(29).contains(Cast.CONFIRMED_BY_DEFAULT);
    }

    void joinInApril() {
        calendar.turnTo("2026-03-30");
        staff.join(List.of(Cast.CONFIRMED_EARLY));
        assertThat(cases.find(EARLY).orElseThrow().getEndsOn()).isEqualTo("2026-09-30");
        assertThat(cases.find(DEFAULT).orElseThrow().getEndsOn()).isEqualTo("2026-09-01");
    }

    /** Three months after the first of April, and not a day before. */
    void askTooEarly() {
        calendar.turnTo("2026-06-30");
        assertThat(confirmations
                        .askEarly(EARLY, Cast.HEAD, "outstanding")
                        .orElseThrow()
                        .problems())
                .extracting(Problem::messageKey)
                .containsExactly("outcome.problem.too-early");
    }

    /** A confirmation appraisal of its own leads to the early request, and HR confirms. */
    void confirmEarly() {
        calendar.turnTo("2026-07-01");
        String number = APPRAISAL + "-" + Cast.CONFIRMED_EARLY;
        opening.open(
                new Draft(
                        PeriodKind.CONFIRMATION,
                        YearMonth.of(Books.YEAR, 7),
                        LocalDate.of(Books.YEAR, 7, 1),
                        Set.of(Cast.CONFIRMED_EARLY)),
                APPRAISAL);
        Map<String, String> figures = new TechnicianSheet().draw(new Random(Measurements.SEED), 92);
        engine.answer(Cast.CONFIRMED_EARLY, number, "UserTask_SelfAssess", new HashMap<>(figures));
        Map<String, Object> superior = new HashMap<>(figures);
        superior.put("decision", "SCORE");
        engine.submit(Cast.SUPERIOR, number, "UserTask_SuperiorScore", superior);
        BigDecimal official = new TechnicianSheet().points(new Figures(figures)).halfUp();
        books.result(number, official);
        talks.interview(number, Cast.CONFIRMED_EARLY);
        talks.sign(number, Cast.CONFIRMED_EARLY);
        assertThat(official).isGreaterThanOrEqualTo(new BigDecimal("60"));
        assertThat(appraisalFiles.decision(number).orElseThrow().proposed()).isEqualTo(Outcome.CONFIRMATION);
        talks.decide(number, Cast.CONFIRMED_EARLY, "CONFIRMATION");
        engine.runJobs();
        opening.close(APPRAISAL);
        assertThat(cases.find(EARLY).orElseThrow().getAppraisalNumber()).isEqualTo(number);

        calendar.turnTo("2026-07-03");
        assertThat(confirmations.askEarly(EARLY, Cast.HEAD, "outstanding")).isEmpty();
        walk.submit(Cast.HR, EARLY, "DecideConfirmation", Map.of("decision", "CONFIRM", "reason", "well done"));
        assertThat(cases.find(EARLY).orElseThrow().getVerdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(people.find(Cast.CONFIRMED_EARLY).orElseThrow().getStage()).isEqualTo(Stage.REGULAR);
    }

    /** HR hears thirty and fourteen days before and on the last day, 1 September; the day after the law has decided. */
    void confirmByDefault() {
        assertThat(cases.find(DEFAULT).orElseThrow().getVerdict()).isNull();
        calendar.turnTo(LocalDate.of(Books.YEAR, 9, 1), LocalTime.of(23, 59));
        assertThat(people.find(Cast.CONFIRMED_BY_DEFAULT).orElseThrow().getStage())
                .isEqualTo(Stage.PROBATION);
        calendar.turnTo(LocalDate.of(Books.YEAR, 9, 2), LocalTime.of(0, 1));
        assertThat(told(CaseLogKind.ENTERED)).containsExactly("2026-08-02T01:00:00Z");
        assertThat(told(CaseLogKind.REMINDED)).containsExactly("2026-08-18T01:00:00Z");
        assertThat(told(CaseLogKind.ESCALATED)).containsExactly("2026-09-01T01:00:00Z");
        assertThat(cases.find(DEFAULT).orElseThrow().getVerdict()).isEqualTo(Verdict.CONFIRMED_BY_DEFAULT);
        assertThat(people.find(Cast.CONFIRMED_BY_DEFAULT).orElseThrow().getStage())
                .isEqualTo(Stage.REGULAR);
    }

    private List<String> told(CaseLogKind kind) {
        return files.log(DEFAULT).stream()
                .filter(entry -> entry.kind() == kind)
                .map(CaseLogEntry::at)
                .map(java.time.Instant::toString)
                .toList();
    }
}
