package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.organisation.CompanyFiles.BOSS;
import static org.kaohe.organisation.CompanyFiles.FITTER;
import static org.kaohe.organisation.CompanyFiles.HEADER;
import static org.kaohe.organisation.CompanyFiles.people;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnOrganisation
@RecordApplicationEvents
class PeopleImportTest {

    @Autowired
    PeopleImport imports;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void know_the_codes() {
        CompanyFiles.clear(jdbc);
        CompanyFiles.importCodes(imports);
    }

    @Test
    void a_dry_run_reports_and_saves_nothing() {
        ImportReport report = imports.check(ImportKind.PEOPLE, people(BOSS, FITTER));

        assertThat(report).isEqualTo(new ImportReport(2, 2, 0, 0, List.of()));
        assertThat(people.all()).isEmpty();
        assertThat(events.stream(PersonSaved.class)).isEmpty();
    }

    @Test
    void one_bad_row_keeps_the_good_ones_out() {
        ImportReport report = apply(BOSS, FITTER.replace("2020-03-02,,regular", "2020-02-30,,regular"));

        assertThat(report.added()).isZero();
        assertThat(report.problems())
                .containsExactly(new ImportProblem(3, "hired", "2020-02-30", "organisation.import.date", List.of()));
        assertThat(people.all()).isEmpty();
    }

    @Test
    void everything_in_a_row_arrives() {
        apply(
                BOSS,
                "102,丙 丁,workshop,fitter,P2,2024/2/29,2027.12.31,试用,1500.5,c@d.example,人事|财务,100,2024年3月1日,workshop,sales\n");

        Person person = people.find("102").orElseThrow();
        assertThat(person.getName()).isEqualTo("丙 丁");
        assertThat(person.getDepartmentCode()).isEqualTo("workshop");
        assertThat(person.getPositionCode()).isEqualTo("fitter");
        assertThat(person.getGrade()).isEqualTo("P2");
        assertThat(person.getHireDate()).isEqualTo("2024-02-29");
        assertThat(person.getContractEnd()).isEqualTo("2027-12-31");
        assertThat(person.getStage()).isEqualTo(Stage.PROBATION);
        assertThat(person.getBonusBase()).isEqualTo(new BigDecimal("1500.50"));
        assertThat(person.getEmail()).isEqualTo("c@d.example");
        assertThat(person.getRoles())
                .containsExactlyInAnyOrder(Role.HR, Role.FINANCE, Role.DEPARTMENT_HEAD, Role.LEADER_IN_CHARGE);
        assertThat(people.superiorOf("102", LocalDate.of(2024, 3, 1))).contains("100");
        assertThat(people.superiorOf("102", LocalDate.of(2024, 2, 29))).isEmpty();
        assertThat(people.headOf("workshop")).contains("102");
        assertThat(people.leaderOf("sales")).contains("102");
    }

    @Test
    void only_those_added_or_changed_are_announced() {
        apply(BOSS, FITTER);
        events.clear();

        ImportReport report = apply(BOSS, FITTER.replace("P2", "P3"));

        assertThat(report).isEqualTo(new ImportReport(2, 0, 1, 1, List.of()));
        assertThat(events.stream(PersonSaved.class)).containsExactly(new PersonSaved("101"));
        assertThat(people.find("101").orElseThrow().getGrade()).isEqualTo("P3");
    }

    @Test
    void whoever_the_file_does_not_mention_stays() {
        apply(BOSS, FITTER);

        apply(FITTER.replace("乙", "乙一"));

        assertThat(people.all()).extracting(Person::getName).containsExactly("甲", "乙一");
    }

    @Test
    void a_role_taken_out_of_the_file_is_taken_away() {
        apply(BOSS.replace("general_manager,,,,", "general_manager hr,,,sales,"));

        apply(BOSS);

        assertThat(people.find("100").orElseThrow().getRoles()).containsExactly(Role.GENERAL_MANAGER);
        assertThat(people.headOf("sales")).isEmpty();
        assertThat(people.holdersOf(Role.HR)).isEmpty();
    }

    @Test
    void a_department_changes_its_head_in_one_file() {
        apply(BOSS.replace(",,,,\n", ",,,workshop,\n"), FITTER);

        apply(BOSS, FITTER.replace(",,\n", ",workshop,\n"));

        assertThat(people.headOf("workshop")).contains("101");
        assertThat(people.holdersOf(Role.DEPARTMENT_HEAD)).containsExactly("101");
    }

    @Test
    void the_file_may_be_utf8_with_or_without_a_mark_or_gbk() {
        String csv = HEADER + BOSS + FITTER;
        for (byte[] bytes : List.of(
                csv.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
                csv.getBytes(Charset.forName("GBK")))) {
            assertThat(imports.check(ImportKind.PEOPLE, bytes).problems()).isEmpty();
        }
        imports.apply(ImportKind.PEOPLE, csv.getBytes(Charset.forName("GBK")), "test");
        assertThat(people.find("101").orElseThrow().getName()).isEqualTo("乙");
    }

    @Test
    void any_other_encoding_is_refused_as_a_whole() {
        String csv = HEADER + BOSS.replace("甲", "José Ñandú Å");
        for (byte[] bytes : List.of(
                csv.getBytes(StandardCharsets.UTF_16),
                csv.getBytes(StandardCharsets.UTF_16LE),
                csv.getBytes(StandardCharsets.ISO_8859_1),
                (HEADER + BOSS.replace("甲", "Жα")).getBytes(Charset.forName("GBK")),
                new byte[] {(byte) 0xFF, (byte) 0xFF})) {
            assertThat(imports.check(ImportKind.PEOPLE, bytes).problems())
                    .containsExactly(new ImportProblem(0, "", "", "organisation.import.encoding", List.of()));
        }
    }

    @Test
    void full_width_characters_and_trailing_blanks_do_not_matter() {
        String typed = "100 ,甲\u3000,sales ,boss\u3000,M1,2010-01-04,,Regular ,5000.00\u00A0,,General_Manager,,,,\n";

        assertThat(apply(typed).problems()).isEmpty();
        assertThat(apply(BOSS)).isEqualTo(new ImportReport(1, 0, 0, 1, List.of()));
    }

    @Test
    void headers_may_be_chinese_and_in_any_order() {
        String csv = "姓名,工号,部门,岗位,职级,入职日期,合同到期日,在职状态,绩效奖金基数,邮箱,角色,直接上级,上级起始日,负责部门,分管部门\n"
                + "甲,100,sales,boss,M1,2010-01-04,,正式,5000.00,,总经理,,,,\n\n";

        assertThat(imports.apply(ImportKind.PEOPLE, CompanyFiles.bytes(csv), "test"))
                .isEqualTo(new ImportReport(1, 1, 0, 0, List.of()));
        assertThat(apply(BOSS).unchanged()).isOne();
    }

    @Test
    void who_imported_what_is_on_record() {
        imports.apply(ImportKind.PEOPLE, people(BOSS, FITTER), "10006");

        assertThat(jdbc.queryForMap(
                        "select kind, actor, added, changed, unchanged from people_import_log where actor = '10006'"))
                .containsValues("PEOPLE", "10006", 2, 0);
    }

    private ImportReport apply(String... rows) {
        return imports.apply(ImportKind.PEOPLE, people(rows), "test");
    }
}
