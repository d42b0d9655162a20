package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.process.walk.Engine;

/** The mid-year result in July and the annual one in January, by the two definitions of the source (002, R061, R067). */
class Summaries {

    static final String MID_YEAR = Books.YEAR + "H1";
    static final String ANNUAL = Books.YEAR + "Y";

    private final Engine engine;
    private final Opening opening;
    private final Staff staff;
    private final Talks talks;
    private final Books books;
    private final Checks checks;
    private final Measurements measured = new Measurements(Measurements.SEED);

    Summaries(Engine engine, Opening opening, Staff staff, Talks talks, Books books, Checks checks) {
        this.engine = engine;
        this.opening = opening;
        this.staff = staff;
        this.talks = talks;
        this.books = books;
        this.checks = checks;
    }

    /** The mean of January to June; nobody rates anything. */
    void midYear() {
        List<String> people = opening.open(
                Draft.of(PeriodKind.MID_YEAR, YearMonth.of(Books.YEAR, 6), LocalDate.of(Books.YEAR, 7, 1)), MID_YEAR);
        for (String person : people) {
            BigDecimal mean = books.mean(person, 6).halfUp();
            books.result(MID_YEAR + "-" + person, Extra.halfYearIsZero(person) ? BigDecimal.ZERO.setScale(2) : mean);
        }
        Map<String, String> outcomes = Map.of(Cast.IMPROVES, "IMPROVEMENT", Cast.RAISED, "PAY_CHANGE");
        finish(MID_YEAR, people, outcomes);
    }

    /** Seven tenths of the months' mean, and the superior's and the general manager's marks by halves. */
    void annual() {
        List<String> people = opening.open(
                Draft.of(PeriodKind.ANNUAL, YearMonth.of(Books.YEAR, 12), LocalDate.of(Books.YEAR, 12, 31)), ANNUAL);
        for (String person : people) {
            String number = ANNUAL + "-" + person;
            rate(number, person, person, "UserTask_SelfAssess");
            rate(number, person, staff.superior(person), "UserTask_SuperiorScore");
            rate(number, person, secondRater(person), "UserTask_SecondScore");
            books.result(number, Extra.yearIsZero(person) ? BigDecimal.ZERO.setScale(2) : seventyAndThirty(person));
        }
        engine.runJobs();
        finish(ANNUAL, people, Map.of());
    }

    private BigDecimal seventyAndThirty(String person) {
        Exact quantitative = books.mean(person, 12).times(Exact.of("0.7"));
        Exact marks = marks(person, staff.superior(person)).plus(marks(person, secondRater(person)));
        return quantitative.plus(marks.by(Exact.of(2))).halfUp();
    }

    private Exact marks(String person, String rater) {
        return new QualitySheet().points(new Figures(measured.qualities(person, rater)));
    }

    private void rate(String number, String person, String rater, String task) {
        Map<String, Object> form = Measurements.form(measured.qualities(person, rater));
        if (task.endsWith("SuperiorScore")) {
            form.put("decision", "SCORE");
        }
        engine.answer(rater, number, task, form);
    }

    /** The general manager, and for the general manager HR. */
    private static String secondRater(String person) {
        return person.equals(Cast.GENERAL_MANAGER) ? Cast.HR : Cast.GENERAL_MANAGER;
    }

    private void finish(String code, List<String> people, Map<String, String> outcomes) {
        for (String person : people) {
            talks.interview(code + "-" + person, person);
            talks.sign(code + "-" + person, person);
        }
        checks.summary(code, people);
        for (String person : people) {
            talks.decide(code + "-" + person, person, outcomes.getOrDefault(person, "NONE"));
        }
        engine.runJobs();
        opening.close(code);
        assertThat(people).isNotEmpty();
    }
}
