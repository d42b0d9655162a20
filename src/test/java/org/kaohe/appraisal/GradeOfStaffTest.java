package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.period.Participant;
import org.kaohe.scoring.AppliedPolicy;
import org.kaohe.scoring.ScoreResult;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet whose last line, five points, is for grade P2 and above (002, R117). */
class GradeOfStaffTest extends OnCompany {

    @Autowired
    private Catalogue catalogue;

    @AfterEach
    void nobodyHasAGrade() {
        graded(null);
    }

    private void graded(String grade) {
        company.execute("update person set grade = ? where person_number = ?", grade, Company.TECHNICIAN);
    }

    private String openedWithGrade(String grade) {
        String yaml = catalogue.versionsOf("repair-technician").get(0).getYaml();
        String own = yaml.replaceFirst("code: repair-technician", "code: graded")
                .replaceFirst("- code: L10", "- appliesFrom: P2\n    code: L10");
        long sheet =
                ((Imported) catalogue.importYaml(own, Company.HR)).version().getId();
        graded(grade);
        Participant participant = company.participant(Company.TECHNICIAN, Company.SERVICE);
        company.execute("update participant set sheet_version_id = ? where id = ?", sheet, participant.getId());
        String number =
                appraisals.open(periods.findParticipant(participant.getId()).orElseThrow());
        periods.opened(participant.getId(), number);
        appraisals.enter(number, Step.SELF_ASSESS);
        return number;
    }

    private static List<LineEntry> withoutL10() {
        return entries(100).stream()
                .filter(entry -> !entry.line().equals("L10"))
                .toList();
    }

    @Test
    void below_the_grade_nothing_is_asked_and_the_other_lines_stand_for_it() {
        String number = openedWithGrade("P1");
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, withoutL10()));
        appraisals.enter(number, Step.SUPERIOR_SCORE);
        List<LineEntry> entries = withoutL10().stream()
                .map(entry -> entry.line().equals("L04")
                        ? new LineEntry("L04", Map.of("points", new BigDecimal("10")), null)
                        : entry)
                .toList();
        done(superiorScoring.submitSuperior(number, Company.SUPERIOR, entries, null, null));
        scoreCalculation.calculateScore(number);

        ScoreResult score = files.score(number).orElseThrow();
        assertThat(score.lines().get(9).policies()).contains(new AppliedPolicy(AppliedPolicy.RESERVED, List.of("P2")));
        assertThat(score.official()).isEqualByComparingTo("89.47");
    }

    @Test
    void figures_for_it_are_refused() {
        String number = openedWithGrade("P1");

        refused(
                number,
                "L10",
                "line.reserved",
                () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, entries(100)));
    }

    @Test
    void from_the_grade_on_it_is_asked_for() {
        String number = openedWithGrade("P2");

        refused(
                number,
                "L10.done",
                "line.missing",
                () -> selfAssessments.submitSelf(number, Company.TECHNICIAN, withoutL10()));
    }

    @Test
    void the_grade_is_the_one_of_the_day_of_opening() {
        String number = openedWithGrade(null);
        graded("P3");

        assertThat(get(number).getPersonGrade()).isEmpty();
        done(selfAssessments.submitSelf(number, Company.TECHNICIAN, withoutL10()));
    }
}
