package org.kaohe.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a people file: those that could be read, and the numbers of all, so that one mistake is told once. */
final class PersonRows {

    static final Column NUMBER = new Column("number", "工号");
    static final Column NAME = new Column("name", "姓名");
    static final Column DEPARTMENT = new Column("department", "部门");
    static final Column POSITION = new Column("position", "岗位");
    static final Column GRADE = new Column("grade", "职级");
    static final Column HIRED = new Column("hired", "入职日期");
    static final Column CONTRACT_END = new Column("contract_end", "合同到期日");
    static final Column STAGE = new Column("stage", "在职状态");
    static final Column BONUS_BASE = new Column("bonus_base", "绩效奖金基数");
    static final Column EMAIL = new Column("email", "邮箱");
    static final Column ROLES = new Column("roles", "角色");
    static final Column SUPERIOR = new Column("superior", "直接上级");
    static final Column SUPERIOR_SINCE = new Column("superior_since", "上级起始日");
    static final Column HEADS = new Column("heads", "负责部门");
    static final Column LEADS = new Column("leads", "分管部门");

    static final List<Column> COLUMNS = List.of(
            NUMBER,
            NAME,
            DEPARTMENT,
            POSITION,
            GRADE,
            HIRED,
            CONTRACT_END,
            STAGE,
            BONUS_BASE,
            EMAIL,
            ROLES,
            SUPERIOR,
            SUPERIOR_SINCE,
            HEADS,
            LEADS);

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_GRADE = 20;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<PersonRow> readable = new ArrayList<>();
    private final Map<Integer, CsvRow> written = new HashMap<>();

    private PersonRows() {}

    static PersonRows read(byte[] csv, Problems problems) {
        PersonRows rows = new PersonRows();
        CsvSheet.read(csv, COLUMNS, problems).forEach(rows::take);
        return rows;
    }

    int size() {
        return written.size();
    }

    List<PersonRow> readable() {
        return readable;
    }

    /** Whether the number stands in the file, be the rest of its row readable or not. */
    boolean mentions(String number) {
        return numbers.containsKey(number);
    }

    void problem(PersonRow row, Column column, String key, String... args) {
        CsvRow cells = written.get(row.line());
        if (cells != null) {
            cells.problem(column, key, args);
        }
    }

    private void take(CsvRow row) {
        written.put(row.line(), row);
        PersonRow person = parse(row.needs(NUMBER, NAME, DEPARTMENT, POSITION, HIRED, STAGE, BONUS_BASE));
        if (person != null) {
            readable.add(person);
        }
    }

    private @Nullable PersonRow parse(CsvRow row) {
        String number = row.number(NUMBER);
        String name = row.text(NAME, LONGEST_NAME);
        String department = row.code(DEPARTMENT);
        String position = row.code(POSITION);
        String grade = row.text(GRADE, LONGEST_GRADE);
        LocalDate hired = row.date(HIRED);
        LocalDate contractEnd = row.date(CONTRACT_END);
        Stage stage = row.choice(STAGE, FileWords::stage, "stage");
        BigDecimal bonusBase = row.amount(BONUS_BASE);
        String email = row.email(EMAIL);
        Set<Role> roles = roles(row);
        String superior = row.number(SUPERIOR);
        LocalDate since = row.date(SUPERIOR_SINCE);
        if (contractEnd != null && hired != null && contractEnd.isBefore(hired)) {
            row.problem(CONTRACT_END, "contract-before-hire", hired.toString());
        }
        Integer first = number == null ? null : numbers.putIfAbsent(number, row.line());
        if (first != null) {
            row.problem(NUMBER, "twice", String.valueOf(first));
            return null;
        }
        if (number == null
                || name == null
                || department == null
                || position == null
                || hired == null
                || stage == null
                || bonusBase == null) {
            return null;
        }
        return new PersonRow(
                row.line(),
                number,
                name,
                department,
                position,
                grade,
                hired,
                contractEnd,
                stage,
                bonusBase,
                email,
                roles,
                superior,
                since,
                row.several(HEADS),
                row.several(LEADS));
    }

    private static Set<Role> roles(CsvRow row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : row.several(ROLES)) {
            FileWords.role(word).ifPresentOrElse(roles::add, () -> row.problem(ROLES, "role", word));
        }
        return roles;
    }
}
