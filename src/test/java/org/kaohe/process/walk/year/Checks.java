package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.Outcome;
import org.kaohe.pay.Exported;
import org.kaohe.pay.PayrollExporting;
import org.kaohe.pay.PayrollFormat;

/** Holds what the product says against the year's own books while the year goes by. */
class Checks {

    private static final int PERSON = 0;
    private static final int TOTAL = 8;

    private final Appraisals appraisals;
    private final CaseFiles files;
    private final PayrollExporting exporting;
    private final Opening opening;
    private final Scoring scoring;
    private final Books books;

    Checks(
            Appraisals appraisals,
            CaseFiles files,
            PayrollExporting exporting,
            Opening opening,
            Scoring scoring,
            Books books) {
        this.appraisals = appraisals;
        this.files = files;
        this.exporting = exporting;
        this.opening = opening;
        this.scoring = scoring;
        this.books = books;
    }

    /** Official, self and, under a veto, original score of everybody in a month. */
    void month(int month, List<String> people) {
        for (String person : people) {
            String number = Month.number(person, month);
            Appraisal appraisal = appraisals.find(number).orElseThrow();
            assertThat(appraisal.getOfficial())
                    .as("official score of " + number)
                    .isEqualTo(books.results().get(number));
            assertThat(appraisal.getState()).as(number).isEqualTo(AppraisalState.SEALED);
            assertThat(appraisal.isRecognised()).as(number).isTrue();
            BigDecimal self = number.equals(Month.FORGOTTEN) ? null : scoring.expectedSelf(person, month);
            assertThat(appraisal.getSelfOfficial())
                    .as("self score of " + number)
                    .isEqualTo(self);
            boolean vetoed = Extra.of(person, month)
                    .filter(extra -> extra.isVeto() && extra.approved())
                    .isPresent();
            assertThat(appraisal.isVetoed()).as("veto of " + number).isEqualTo(vetoed);
            if (vetoed) {
                assertThat(files.scores(number).get(0).original())
                        .isEqualTo(scoring.points(person, month, scoring.of(person, month))
                                .halfUp());
            }
        }
    }

    /** Scores, grades and what the decision table proposed. */
    void summary(String code, List<String> people) {
        for (String person : people) {
            String number = code + "-" + person;
            Appraisal appraisal = appraisals.find(number).orElseThrow();
            BigDecimal expected = books.results().get(number);
            assertThat(appraisal.getOfficial()).as("result of " + number).isEqualTo(expected);
            assertThat(appraisal.getGrade()).as("grade of " + number).isEqualTo(grade(expected));
            assertThat(files.decision(number).orElseThrow().proposed())
                    .as("proposal for " + number)
                    .isEqualTo(proposal(code, person, expected));
        }
    }

    /** The payroll file of a month, taken by finance: everybody's total and the sum. */
    void payroll(int month, int file) {
        Exported exported = exporting.export(
                opening.period(Books.month(month)).getId(), Cast.FINANCE, PayrollFormat.CSV, Locale.ENGLISH);
        assertThat(exported.refusal()).isEmpty();
        assertThat(exported.file().name()).isEqualTo("payroll-" + Books.month(month) + "-" + file + ".csv");
        List<String[]> rows = new String(exported.file().content(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
        Map<String, BigDecimal> paid = new HashMap<>();
        rows.subList(1, rows.size() - 1).forEach(row -> paid.put(row[PERSON], new BigDecimal(row[TOTAL])));
        Map<String, BigDecimal> owed = books.owedFor(month);
        assertThat(paid).as("payroll of month " + month).isEqualTo(owed);
        assertThat(new BigDecimal(rows.get(rows.size() - 1)[TOTAL]))
                .as("total of month " + month)
                .isEqualTo(owed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Outcome proposal(String code, String person, BigDecimal score) {
        boolean midYear = code.equals(Summaries.MID_YEAR);
        boolean vetoed = midYear ? Extra.halfYearIsZero(person) : Extra.yearIsZero(person);
        if (vetoed || reaches(score, 60) && !reaches(score, 90)) {
            return Outcome.NONE;
        }
        return !reaches(score, 60) ? Outcome.IMPROVEMENT : midYear ? Outcome.PAY_CHANGE : Outcome.PROMOTION;
    }

    static String grade(BigDecimal score) {
        return reaches(score, 90)
                ? "A"
                : reaches(score, 80) ? "B" : reaches(score, 70) ? "C" : reaches(score, 60) ? "D" : "E";
    }

    private static boolean reaches(BigDecimal score, int bound) {
        return score.compareTo(BigDecimal.valueOf(bound)) >= 0;
    }
}
