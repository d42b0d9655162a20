package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.organisation.CompanyFiles.BOSS;
import static org.kaohe.organisation.CompanyFiles.FITTER;
import static org.kaohe.organisation.CompanyFiles.people;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnOrganisation
class ReportingLinesTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 11, 1);
    private static final String OTHER_BOSS = "102,丙,sales,boss,M1,2015-01-05,,regular,5000.00,,,,,,\n";
    private static final String MOVED = FITTER.replace("100,2020-03-02", "102,2026-11-01");

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void know_three_people() {
        CompanyFiles.clear(jdbc);
        CompanyFiles.importCodes(imports);
        apply(BOSS, OTHER_BOSS, FITTER);
    }

    @Test
    void a_new_superior_closes_the_old_line_on_the_day_it_starts() {
        assertThat(apply(MOVED).changed()).isOne();

        assertThat(people.superiorOf("101", CHANGE.minusDays(1))).contains("100");
        assertThat(people.superiorOf("101", CHANGE)).contains("102");
        assertThat(people.reportsOf("100", CHANGE)).isEmpty();
        assertThat(people.reportsOf("102", CHANGE)).containsExactly("101");
        assertThat(people.isSupervisor("100", CHANGE.minusDays(1))).isTrue();
        assertThat(people.isSupervisor("100", CHANGE)).isFalse();
        assertThat(people.superiorsOn(CHANGE)).containsOnly(java.util.Map.entry("101", "102"));
        assertThat(apply(MOVED)).isEqualTo(new ImportReport(1, 0, 0, 1, List.of()));
    }

    @Test
    void a_line_counts_from_its_first_day() {
        assertThat(people.superiorOf("101", LocalDate.of(2020, 3, 1))).isEmpty();
        assertThat(people.superiorOf("101", LocalDate.of(2020, 3, 2))).contains("100");
    }

    @Test
    void a_change_needs_the_day_from_which_it_counts() {
        assertThat(apply(FITTER.replace("100,2020-03-02", "102,")).problems())
                .containsExactly(new ImportProblem(
                        2, "superior_since", "", "organisation.import.since.missing", List.of("2020-03-02")));
    }

    @Test
    void the_past_is_not_rewritten_by_an_older_file() {
        apply(MOVED);

        assertThat(apply(FITTER).problems())
                .extracting(ImportProblem::messageKey)
                .containsExactly("organisation.import.since.order");
        assertThat(people.superiorOf("101", CHANGE)).contains("102");
    }

    @Test
    void the_first_day_of_the_present_line_can_be_corrected_and_the_line_before_follows() {
        apply(MOVED);

        assertThat(apply(MOVED.replace("102,2026-11-01", "102,2026-10-01")).changed())
                .isOne();

        assertThat(people.superiorOf("101", LocalDate.of(2026, 9, 30))).contains("100");
        assertThat(people.superiorOf("101", LocalDate.of(2026, 10, 1))).contains("102");
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void a_wrong_superior_can_be_corrected_on_the_same_first_day() {
        apply(FITTER.replace("100,2020-03-02", "102,2020-03-02"));

        assertThat(people.superiorOf("101", LocalDate.of(2020, 3, 2))).contains("102");
        assertThat(lines()).isOne();
    }

    @Test
    void somebody_may_have_nobody_above_for_a_while() {
        apply(FITTER.replace("100,2020-03-02", ",2026-11-01"));
        assertThat(people.superiorOf("101", CHANGE)).isEmpty();

        apply(FITTER.replace("100,2020-03-02", "102,2026-12-01"));
        assertThat(people.superiorOf("101", LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(people.superiorOf("101", LocalDate.of(2026, 12, 1))).contains("102");
        assertThat(people.superiorOf("101", LocalDate.of(2026, 10, 31))).contains("100");
    }

    @Test
    void two_people_may_take_turns_in_leading_each_other() {
        apply(FITTER.replace("100,2020-03-02", ",2026-11-01"));

        assertThat(apply(BOSS.replace("general_manager,,", "general_manager,101,2026-11-01"))
                        .problems())
                .isEmpty();
        assertThat(apply(BOSS.replace("general_manager,,", "general_manager,101,2026-10-31"))
                        .problems())
                .extracting(ImportProblem::messageKey)
                .containsExactly("organisation.import.cycle");
    }

    @Test
    void a_first_line_without_a_day_starts_when_both_are_employed() {
        apply("103,丁,workshop,fitter,,2012-01-04,,regular,1000,,,102,,,\n");

        assertThat(people.superiorOf("103", LocalDate.of(2015, 1, 4))).isEmpty();
        assertThat(people.superiorOf("103", LocalDate.of(2015, 1, 5))).contains("102");
    }

    @Test
    void employed_are_those_hired_by_the_day_who_have_not_left_found_in_one_statement() {
        apply(
                "104,戊,workshop,fitter,,2012-01-04,,left,1000,,,,,,\n",
                "105,己,workshop,fitter,,2026-11-21,,leaving,1000,,,,,,\n");
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        assertThat(people.employedOn(LocalDate.of(2026, 11, 21)))
                .extracting(Person::getNumber)
                .containsExactly("100", "101", "102", "105");
        assertThat(statistics.getPrepareStatementCount()).isOne();
        assertThat(people.employedOn(LocalDate.of(2026, 11, 20)))
                .extracting(Person::getNumber)
                .containsExactly("100", "101", "102");
    }

    @Test
    void whoever_is_leaving_works_here_up_to_the_last_day_of_the_contract() {
        apply("106,庚,workshop,fitter,,2015-01-05,2026-11-20,leaving,1000,,,100,2015-01-05,,\n");
        LocalDate last = LocalDate.of(2026, 11, 20);

        assertThat(people.employedOn(last)).extracting(Person::getNumber).contains("106");
        assertThat(people.reportsOf("100", last)).contains("106");
        assertThat(people.employedOn(last.plusDays(1)))
                .extracting(Person::getNumber)
                .doesNotContain("106");
        assertThat(people.reportsOf("100", last.plusDays(1))).doesNotContain("106");
    }

    @Test
    void whoever_left_is_no_report_and_holds_no_role() {
        apply(FITTER.replace("regular", "left"));

        assertThat(people.reportsOf("100", CHANGE)).isEmpty();
        assertThat(people.find("101")).isPresent();
    }

    private ImportReport apply(String... rows) {
        return imports.apply(ImportKind.PEOPLE, people(rows), "test");
    }

    private int lines() {
        return jdbc.queryForObject("select count(*) from reporting_line where person_number = '101'", Integer.class);
    }
}
