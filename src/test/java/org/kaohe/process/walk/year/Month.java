package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.kaohe.period.Draft;
import org.kaohe.period.PeriodKind;
import org.kaohe.process.walk.Engine;

/** The monthly round: opened on the 25th, measured on the 26th, scored on the 27th, talked over and sealed on the 28th. */
class Month {

    static final String FORGOTTEN = "2026M11-" + Cast.FORGETFUL;

    private final Engine engine;
    private final Calendar calendar;
    private final Opening opening;
    private final Staff staff;
    private final Departments departments;
    private final Scoring scoring;
    private final Talks talks;
    private final Books books;
    private final Checks checks;

    Month(
            Engine engine,
            Calendar calendar,
            Opening opening,
            Staff staff,
            Departments departments,
            Scoring scoring,
            Talks talks,
            Books books,
            Checks checks) {
        this.engine = engine;
        this.calendar = calendar;
        this.opening = opening;
        this.staff = staff;
        this.departments = departments;
        this.scoring = scoring;
        this.talks = talks;
        this.books = books;
        this.checks = checks;
    }

    /** @return who takes part */
    List<String> open(int month) {
        calendar.turnTo(day(month, 25));
        LocalDate last = YearMonth.of(Books.YEAR, month).atEndOfMonth();
        return opening.open(Draft.of(PeriodKind.MONTH, YearMonth.of(Books.YEAR, month), last), Books.month(month));
    }

    void measure(int month) {
        calendar.turnTo(day(month, 26));
        for (String person : opening.people(Books.month(month))) {
            if (!number(person, month).equals(FORGOTTEN)) {
                scoring.self(number(person, month), person, month);
            }
        }
        departments.bring(month);
    }

    void score(int month) {
        calendar.turnTo(day(month, 27));
        for (String person : opening.people(Books.month(month))) {
            if (!number(person, month).equals(FORGOTTEN)) {
                scoring.superior(number(person, month), person, month);
            }
        }
        engine.runJobs();
    }

    void seal(int month) {
        calendar.turnTo(day(month, 28));
        seal(
                month,
                opening.people(Books.month(month)).stream()
                        .filter(person -> !number(person, month).equals(FORGOTTEN))
                        .toList());
    }

    private void seal(int month, List<String> people) {
        people.forEach(person -> talks.interview(number(person, month), person));
        people.forEach(person -> answer(month, person));
        people.forEach(person -> talks.decide(number(person, month), person, "NONE"));
        engine.runJobs();
        people.forEach(person -> books.scored(person, month, scoring.expected(person, month)));
        checks.month(month, people);
    }

    /** A self-assessment whose date passed counts as not submitted, and the superior goes on without it. */
    void sealForgotten(int month) {
        calendar.turnTo(day(month + 1, 14));
        assertThat(engine.open(FORGOTTEN)).containsExactly("UserTask_SuperiorScore");
        scoring.superior(FORGOTTEN, Cast.FORGETFUL, month);
        engine.runJobs();
        seal(month, List.of(Cast.FORGETFUL));
    }

    /** Everybody signs; one objects once, to a line on which the superior was wrong, and signs then. */
    private void answer(int month, String person) {
        if (scoring.isContested(person, month)) {
            scoring.objection(number(person, month), person, month);
        }
        talks.sign(number(person, month), person);
    }

    void close(int month) {
        opening.close(Books.month(month));
        checks.payroll(month, 1);
    }

    void all(int month) {
        open(month);
        rest(month);
    }

    /** Everything after the opening. */
    void rest(int month) {
        measure(month);
        score(month);
        seal(month);
        close(month);
    }

    static String number(String person, int month) {
        return Books.month(month) + "-" + person;
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(Books.YEAR, month, day);
    }
}
