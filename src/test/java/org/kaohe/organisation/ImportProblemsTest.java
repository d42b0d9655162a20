package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.organisation.CompanyFiles.BOSS;
import static org.kaohe.organisation.CompanyFiles.FITTER;
import static org.kaohe.organisation.CompanyFiles.people;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

@OnOrganisation
class ImportProblemsTest {

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void know_a_boss() {
        CompanyFiles.clear(jdbc);
        CompanyFiles.importCodes(imports);
        imports.apply(ImportKind.PEOPLE, people(BOSS), "test");
    }

    @ParameterizedTest(name = "{1} instead of {0}: {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "101;;number;required",
                "101;10a;number;number",
                "乙;;name;required",
                "workshop;nowhere;department;department",
                "workshop;no where;department;code",
                "fitter;pilot;position;position",
                "P2;P2345678901234567890X;grade;too-long",
                "2020-03-02,,regular;2020-13-02,,regular;hired;date",
                "2020-03-02,,regular;2020-03/02,,regular;hired;date",
                "2020-03-02,,regular;2020-03-02,2020-03-01,regular;contract_end;contract-before-hire",
                "regular;retired;stage;stage",
                "regular;;stage;required",
                "1500.00;1500.005;bonus_base;amount",
                "1500.00;-1;bonus_base;amount",
                "1500.00;\"1,500\";bonus_base;amount",
                "1500.00;;bonus_base;required",
                "1500.00,;1500.00,at.example;email;email",
                "1500.00,,;1500.00,,hr|king;roles;role",
                "100,2020-03-02;999,2020-03-02;superior;superior",
                "100,2020-03-02;101,2020-03-02;superior;self",
                "100,2020-03-02;100,2020-03-01;superior_since;since.before-hire",
                "100,2020-03-02,;100,2020-03-02,nowhere;heads;department",
                "100,2020-03-02,,;100,2020-03-02,,nowhere;leads;department",
                "regular,1500.00,,;left,1500.00,,hr;stage;left-with-role"
            })
    void a_bad_cell_is_told_by_row_column_and_reason(String good, String bad, String column, String key) {
        assertThat(FITTER).contains(good);
        String row = FITTER.replaceFirst(java.util.regex.Pattern.quote(good), bad == null ? "" : bad);

        List<ImportProblem> problems = check(row);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.messageKey()).isEqualTo("organisation.import." + key);
        });
        assertThat(text(problems.get(0), Locale.ENGLISH)).doesNotContain("{").isNotBlank();
        assertThat(text(problems.get(0), Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
    }

    @Test
    void all_problems_of_a_file_are_told_at_once() {
        assertThat(check(
                        "102,,nowhere,fitter,,2020-01-01,,regular,x,,,,,,\n",
                        "103,丁,workshop,pilot,,,,regular,1,,,,,,\n"))
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.value())
                .containsExactly("2 name ", "2 bonus_base x", "3 hired ");
        assertThat(check("102,丙,nowhere,pilot,,2020-01-01,,regular,1,,,,,,\n"))
                .extracting(problem -> problem.column() + " " + problem.value())
                .containsExactly("department nowhere", "position pilot");
    }

    @Test
    void a_number_twice_in_a_file_names_the_first_row() {
        assertThat(check(FITTER, FITTER))
                .containsExactly(new ImportProblem(3, "number", "101", "organisation.import.twice", List.of("2")));
    }

    @Test
    void a_row_with_a_mistake_still_counts_as_a_known_superior() {
        assertThat(check("102,丙,workshop,fitter,,bad,,regular,1,,,100,,,\n", FITTER.replace("100,", "102,")))
                .extracting(ImportProblem::row)
                .containsExactly(2);
    }

    @Test
    void a_circle_of_superiors_is_refused_and_named() {
        List<ImportProblem> problems =
                check(BOSS.replace("general_manager,,", "general_manager,101,2021-01-01"), FITTER);

        assertThat(problems).extracting(ImportProblem::messageKey).containsOnly("organisation.import.cycle");
        assertThat(problems.get(0).args()).containsExactly("100 → 101 → 100");
    }

    @Test
    void a_circle_with_somebody_who_is_not_in_the_file_is_refused_too() {
        imports.apply(ImportKind.PEOPLE, people(FITTER), "test");

        assertThat(check(BOSS.replace("general_manager,,", "general_manager,101,2021-01-01")))
                .extracting(ImportProblem::messageKey)
                .containsExactly("organisation.import.cycle");
    }

    @Test
    void nobody_is_left_with_a_superior_who_has_left() {
        imports.apply(ImportKind.PEOPLE, people(FITTER), "test");
        String gone = BOSS.replace("regular", "left").replace("general_manager", "");

        assertThat(check(gone))
                .containsExactly(
                        new ImportProblem(2, "stage", "left", "organisation.import.left-with-reports", List.of("101")));
        assertThat(check(gone, FITTER))
                .extracting(ImportProblem::row, ImportProblem::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "organisation.import.superior-left"));
        assertThat(check(gone, FITTER.replace("100,2020-03-02", ",2026-11-01"))).isEmpty();
    }

    @Test
    void a_department_has_one_head() {
        imports.apply(ImportKind.PEOPLE, people(BOSS.replace(",,,,\n", ",,,workshop,\n")), "test");

        assertThat(check(FITTER.replace(",,\n", ",workshop,\n")))
                .containsExactly(new ImportProblem(
                        2, "heads", "workshop", "organisation.import.post-taken", List.of("workshop", "100")));
    }

    @Test
    void columns_must_be_the_documented_ones() {
        assertThat(imports.check(ImportKind.POSITIONS, CompanyFiles.bytes("code,name_zh,title,code\nx,乙,X,y\n"))
                        .problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.messageKey())
                .containsExactly(
                        "1 title organisation.import.column.unknown",
                        "1 code organisation.import.column.twice",
                        "1 name_en organisation.import.column.missing");
    }

    @Test
    void a_file_without_rows_or_with_a_broken_quotation_is_refused() {
        assertThat(imports.check(ImportKind.DEPARTMENTS, new byte[0]).problems())
                .extracting(ImportProblem::messageKey)
                .containsExactly("organisation.import.empty");
        assertThat(imports.check(
                                ImportKind.DEPARTMENTS, CompanyFiles.bytes("code,name_zh,name_en\na,甲,A\nb,\"乙\"x,B\n"))
                        .problems())
                .extracting(ImportProblem::row, ImportProblem::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "organisation.import.syntax"));
    }

    @Test
    void a_cell_too_many_is_told() {
        assertThat(imports.check(ImportKind.DEPARTMENTS, CompanyFiles.bytes("code,name_zh,name_en\na,甲,A,,\nb,乙,B,C\n"))
                        .problems())
                .containsExactly(new ImportProblem(3, "", "C", "organisation.import.row.too-many", List.of("4")));
    }

    private List<ImportProblem> check(String... rows) {
        ImportReport report = imports.apply(ImportKind.PEOPLE, people(rows), "test");
        assertThat(report.problems().isEmpty() || report.added() + report.changed() + report.unchanged() == 0)
                .isTrue();
        return report.problems();
    }

    private static String text(ImportProblem problem, Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/organisation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages.getMessage(problem.messageKey(), problem.args().toArray(), locale);
    }
}
