package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OnOrganisation
class DemoCompanyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void import_the_demo() throws IOException {
        CompanyFiles.clear(jdbc);
        assertThat(apply(ImportKind.DEPARTMENTS, "departments")).isEqualTo(new ImportReport(3, 3, 0, 0, List.of()));
        assertThat(apply(ImportKind.POSITIONS, "positions")).isEqualTo(new ImportReport(13, 13, 0, 0, List.of()));
        assertThat(apply(ImportKind.PEOPLE, "people")).isEqualTo(new ImportReport(21, 21, 0, 0, List.of()));
    }

    @Test
    void the_same_files_again_change_nothing() throws IOException {
        String before = dump();

        assertThat(apply(ImportKind.DEPARTMENTS, "departments")).isEqualTo(new ImportReport(3, 0, 0, 3, List.of()));
        assertThat(apply(ImportKind.POSITIONS, "positions")).isEqualTo(new ImportReport(13, 0, 0, 13, List.of()));
        assertThat(apply(ImportKind.PEOPLE, "people")).isEqualTo(new ImportReport(21, 0, 0, 21, List.of()));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void every_role_is_held() {
        for (Role role : Role.values()) {
            assertThat(people.holdersOf(role)).as(role.name()).isNotEmpty();
        }
        assertThat(people.holdersOf(Role.GENERAL_MANAGER)).containsExactly("10001");
    }

    @Test
    void every_department_has_a_head_and_another_person_in_charge() {
        assertThat(people.departments()).hasSize(3).allSatisfy(department -> {
            assertThat(department.getHead()).isNotNull();
            assertThat(department.getLeader()).isNotNull().isNotEqualTo(department.getHead());
        });
    }

    @Test
    void the_workshop_supervisor_is_the_direct_superior_of_the_repair_technicians() {
        List<Person> technicians = people.employedOn(DAY).stream()
                .filter(person -> person.getPositionCode().equals("repair-technician"))
                .toList();

        assertThat(technicians).hasSize(7).allSatisfy(technician -> assertThat(
                        people.superiorOf(technician.getNumber(), DAY))
                .contains("10011"));
        assertThat(technicians).extracting(Person::getStage).contains(Stage.PROBATION, Stage.LEAVING, Stage.REGULAR);
        assertThat(people.chainAbove("10007", DAY)).containsExactly("10011", "10003", "10002", "10001");
    }

    @Test
    void only_the_general_manager_has_nobody_above() {
        assertThat(people.all())
                .filteredOn(person -> people.superiorOf(person.getNumber(), DAY).isEmpty())
                .extracting(Person::getNumber)
                .containsExactly("10001");
    }

    private ImportReport apply(ImportKind kind, String file) throws IOException {
        return imports.apply(kind, CompanyFiles.demo(file), "test");
    }

    private String dump() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "department order by code",
                "job_position order by code",
                "person order by person_number",
                "person_role order by person_id, role_name",
                "reporting_line order by id",
                "people_import_log order by id")) {
            all.append(jdbc.queryForList("select * from " + table)).append('\n');
        }
        return all.toString();
    }
}
