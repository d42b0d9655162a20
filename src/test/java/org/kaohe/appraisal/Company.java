package org.kaohe.appraisal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.organisation.Role;
import org.kaohe.period.Participant;
import org.kaohe.period.Periods;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small company: a technician under a team leader, a head, a leader in charge and the general manager; and HR. */
@Order(1000)
public class Company implements ApplicationRunner {

    public static final String MANAGER = "10001";
    public static final String HR = "10002";
    public static final String OTHER_HR = "10003";
    public static final String LEADER = "10004";
    public static final String HEAD = "10005";
    public static final String SUPERIOR = "10006";
    public static final String TECHNICIAN = "10007";
    public static final String COLLEAGUE = "10008";
    public static final String STRANGER = "10009";
    static final String GONE = "10010";

    public static final String SERVICE = "service";
    public static final String OFFICE = "office";
    static final String POSITION = "repair-technician";

    private final JdbcTemplate jdbc;
    private final Periods periods;
    private final Catalogue catalogue;
    private int rows = 1000;

    Company(JdbcTemplate jdbc, Periods periods, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.catalogue = catalogue;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        jdbc.update(
                "insert into job_position (id, version, code, name_zh, name_en) values (1, 0, ?, '维修技工', 'Repair technician')",
                POSITION);
        department(SERVICE);
        department(OFFICE);
        person(MANAGER, OFFICE, null, "GENERAL_MANAGER");
        person(HR, OFFICE, MANAGER, "HR");
        person(OTHER_HR, OFFICE, HR, "HR");
        person(LEADER, SERVICE, MANAGER, "LEADER_IN_CHARGE");
        person(HEAD, SERVICE, LEADER, "DEPARTMENT_HEAD");
        person(SUPERIOR, SERVICE, HEAD, null);
        person(TECHNICIAN, SERVICE, SUPERIOR, null);
        person(COLLEAGUE, SERVICE, SUPERIOR, null);
        person(STRANGER, OFFICE, MANAGER, null);
        person(GONE, OFFICE, MANAGER, "HR");
        jdbc.update("update person set stage = 'LEFT' where person_number = ?", GONE);
        jdbc.update("update department set head_number = ?, leader_number = ? where code = ?", HEAD, LEADER, SERVICE);
        catalogue.publish(draft(), HR);
    }

    private long draft() {
        return catalogue.versionsOf("repair-technician").get(0).getId();
    }

    private void department(String code) {
        jdbc.update(
                "insert into department (id, version, code, name_zh, name_en) values (?, 0, ?, ?, ?)",
                rows++,
                code,
                code,
                code);
    }

    private void person(String number, String department, String superior, String role) {
        int id = rows++;
        jdbc.update(
                "insert into person (id, version, person_number, person_name, department_code, position_code, hire_date,"
                        + " stage, bonus_base) values (?, 0, ?, ?, ?, ?, ?, 'REGULAR', 1000)",
                id,
                number,
                "P" + number,
                department,
                POSITION,
                LocalDate.of(2020, 1, 1));
        if (role != null) {
            jdbc.update("insert into person_role (person_id, role_name) values (?, ?)", id, role);
        }
        if (superior != null) {
            jdbc.update(
                    "insert into reporting_line (id, version, person_number, superior_number, from_date) values (?, 0, ?, ?, ?)",
                    id,
                    number,
                    superior,
                    LocalDate.of(2020, 1, 1));
        }
    }

    /** A participant of a period of its own: self due 27 November, score 2, interview 7, signature 10 December 2026. */
    public Participant participant(String person, String department) {
        int period = rows++;
        jdbc.update(
                "insert into appraisal_period (id, version, code, kind, from_date, to_date, as_of, state, self_due,"
                        + " score_due, interview_due, sign_due, drafted_by, drafted_at, discarded)"
                        + " values (?, 0, ?, 'MONTH', ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, false)",
                period,
                "T" + period,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2026, 12, 7),
                LocalDate.of(2026, 12, 10),
                HR,
                OffsetDateTime.parse("2026-11-20T09:00:00+08:00"));
        return inPeriod(period, person, department, POSITION);
    }

    public Participant inPeriod(long period, String person, String department, String segment) {
        int id = rows++;
        jdbc.update(
                "insert into participant (id, version, period_id, person_number, department_code, segment,"
                        + " sheet_version_id, state, chunk_no) values (?, 0, ?, ?, ?, ?, ?, 'SELECTED', 1)",
                id,
                period,
                person,
                department,
                segment,
                draft());
        return periods.findParticipant(id).orElseThrow();
    }

    public void execute(String sql, Object... args) {
        jdbc.update(sql, args);
    }

    void grant(String number, Role role) {
        jdbc.update(
                "insert into person_role (person_id, role_name) select id, ? from person where person_number = ?",
                role.name(),
                number);
    }

    void withdraw(String number, Role role) {
        jdbc.update(
                "delete from person_role where role_name = ?"
                        + " and person_id in (select id from person where person_number = ?)",
                role.name(),
                number);
    }

    /** Everything kept about an appraisal, to see that nothing has changed. */
    List<?> everything(String number) {
        Long id = jdbc.queryForObject("select id from appraisal where number = ?", Long.class, number);
        String visits =
                "select * from appraisal_added where visit_id in (select id from appraisal_visit where appraisal_id = ?)";
        List<Object> all = new ArrayList<>(jdbc.queryForList("select * from appraisal where id = ?", id));
        all.addAll(jdbc.queryForList(visits, id));
        for (String table :
                List.of("visit", "rating", "extras", "score", "interview", "signature", "decision", "log")) {
            all.addAll(
                    jdbc.queryForList("select * from appraisal_" + table + " where appraisal_id = ? order by id", id));
        }
        return all;
    }
}
