package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.KaoheApplication;
import org.kaohe.appraisal.Amendments;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.period.SchemeSettings;
import org.kaohe.period.Schemes;
import org.kaohe.process.walk.CaseWalk;
import org.kaohe.process.walk.Engine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** Thirty people, twelve months, mid-year and annual result and what follows; every figure held against the year's own books. */
@SpringBootTest(classes = KaoheApplication.class)
@ContextConfiguration(initializers = Calendar.BeforeTheYear.class)
@Import({
    Engine.class, CaseWalk.class, Books.class, Calendar.class, Checks.class, Departments.class, Departures.class,
    FinalChecks.class, Month.class, Opening.class, Outcomes.class, Probations.class, Scoring.class, Staff.class,
    Summaries.class, Talks.class
})
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:year-of-thirty",
            "camunda.bpm.job-execution.enabled=false",
            "kaohe.demo=false"
        })
class YearOfThirtyTest {

    @Autowired
    private Calendar calendar;

    @Autowired
    private Staff staff;

    @Autowired
    private Month month;

    @Autowired
    private Opening opening;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Probations probations;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Departures departures;

    @Autowired
    private Books books;

    @Autowired
    private Scoring scoring;

    @Autowired
    private Checks checks;

    @Autowired
    private FinalChecks finalChecks;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Amendments amendments;

    @AfterEach
    void giveTheClockBack() {
        ClockUtil.reset();
    }

    @Test
    void a_year_of_thirty_people_comes_out_as_its_rules_say() {
        System.out.println("The year is drawn from seed " + Measurements.SEED);
        begin();
        firstHalf();
        summer();
        secondHalf();
        calendar.turnTo("2027-01-05");
        summaries.annual();
        assertThat(opening.people(Summaries.ANNUAL)).hasSize(28).doesNotContain(Cast.LEAVER, Cast.DISMISSED);

        finalChecks.everyScore();
        finalChecks.theLedger();
        finalChecks.nextYearsBases();
        finalChecks.theArchive(1);
        finalChecks.theEngineRests();
    }

    private void begin() {
        staff.arrive();
        SchemeSettings settings =
                new SchemeSettings("mean-of-months", "quantitative-and-qualitative", null, 6, 6, 3, Cast.LEADER);
        assertThat(schemes.change(Books.YEAR, settings, Cast.HR)).isEmpty();
    }

    private void firstHalf() {
        assertThat(month.open(1)).hasSize(28);
        month.rest(1);
        month.all(2);
        month.open(3);
        probations.joinLate();
        month.rest(3);
        probations.joinInApril();
        assertThat(month.open(4)).isEqualTo(staff.people());
        month.rest(4);
        departures.giveNotice();
        month.all(5);
        month.open(6);
        month.measure(6);
        calendar.turnTo("2026-06-27");
        departures.leave();
        month.score(6);
        month.seal(6);
        month.close(6);
    }

    private void summer() {
        probations.askTooEarly();
        probations.confirmEarly();
        calendar.turnTo("2026-07-06");
        summaries.midYear();
        assertThat(opening.people(Summaries.MID_YEAR)).hasSize(27);
        assertThat(opening.excluded(Summaries.MID_YEAR, Cast.CONFIRMED_EARLY)).isEqualTo("period.excluded.tenure");
        outcomes.setGoals();
        month.all(7);
        outcomes.raise();
        outcomes.promoteWithOneRefusal();
        outcomes.check("2026-08-10");
        departures.dismiss();
        month.all(8);
        outcomes.isPromoted();
        probations.confirmByDefault();
        outcomes.planSucceeds();
    }

    private void secondHalf() {
        month.open(9);
        month.measure(9);
        outcomes.planIsSeen(Month.number(Cast.IMPROVES, 9));
        month.score(9);
        month.seal(9);
        month.close(9);
        amendAugust();
        assertThat(month.open(10)).hasSize(28).doesNotContain(Cast.LEAVER, Cast.DISMISSED);
        departures.isGone();
        month.rest(10);
        assertThat(books.results().get(Month.number(Cast.BELOW_ZERO, 10)).signum())
                .isNegative();
        month.open(11);
        month.measure(11);
        month.score(11);
        month.seal(11);
        month.sealForgotten(11);
        month.close(11);
        month.all(12);
    }

    /** A figure was somebody else's: a dossier beside the first, a difference, a second payroll file. */
    private void amendAugust() {
        calendar.turnTo("2026-10-12");
        String number = Month.number(Cast.AMENDED, 8);
        scoring.correct(Cast.AMENDED, 8, "L04__points", "12.3");
        List<LineEntry> lines = List.of(new LineEntry("L04", Map.of("points", new BigDecimal("12.3")), null));
        assertThat(amendments.amend(number, Cast.HR, lines, "another one's customers were asked"))
                .isEmpty();
        books.scored(Cast.AMENDED, 8, scoring.expected(Cast.AMENDED, 8));
        checks.payroll(8, 2);
    }
}
