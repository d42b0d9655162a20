package org.kaohe.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a people file makes of the company, and everything that speaks against it. */
final class PeoplePlan {

    private final PersonRows rows;
    private final Company company;
    private final Map<String, PersonRow> byNumber = new HashMap<>();
    private final Map<String, List<Span>> linesAfter = new HashMap<>();
    private final Set<String> withNewLines = new HashSet<>();
    private final DepartmentPosts heads;
    private final DepartmentPosts leaders;

    PeoplePlan(PersonRows rows, Company company) {
        this.rows = rows;
        this.company = company;
        this.heads = new DepartmentPosts(company, PersonRows.HEADS, Department::getHead, PersonRow::heads);
        this.leaders = new DepartmentPosts(company, PersonRows.LEADS, Department::getLeader, PersonRow::leads);
        rows.readable().forEach(row -> byNumber.put(row.number(), row));
        company.lines().keySet().forEach(person -> linesAfter.put(person, company.spansOf(person)));
    }

    PeoplePlan check() {
        for (PersonRow row : rows.readable()) {
            checkCodes(row);
            planLine(row);
        }
        SuperiorCycles cycles = new SuperiorCycles(linesAfter);
        for (PersonRow row : rows.readable()) {
            if (withNewLines.contains(row.number())) {
                cycles.of(row.number())
                        .ifPresent(way -> rows.problem(row, PersonRows.SUPERIOR, "cycle", String.join(" → ", way)));
            }
        }
        heads.fill(rows, company);
        leaders.fill(rows, company);
        linesAfter.forEach(this::checkSuperiorStays);
        return this;
    }

    boolean isUnchanged(PersonRow row) {
        Person person = company.people().get(row.number());
        return person != null && row.describes(person) && !withNewLines.contains(row.number()) && postsAreSame(row);
    }

    List<Span> linesOf(String person) {
        return linesAfter.getOrDefault(person, List.of());
    }

    @Nullable
    String headOf(String department) {
        return heads.holder(department);
    }

    @Nullable
    String leaderOf(String department) {
        return leaders.holder(department);
    }

    private boolean postsAreSame(PersonRow row) {
        return company.departments().values().stream()
                .allMatch(department -> row.heads().contains(department.getCode())
                                == row.number().equals(department.getHead())
                        && row.leads().contains(department.getCode())
                                == row.number().equals(department.getLeader()));
    }

    private void checkCodes(PersonRow row) {
        if (!company.departments().containsKey(row.department())) {
            rows.problem(row, PersonRows.DEPARTMENT, "department", row.department());
        }
        if (!company.positions().contains(row.position())) {
            rows.problem(row, PersonRows.POSITION, "position", row.position());
        }
        if (row.stage() == Stage.LEFT && !row.allRoles().isEmpty()) {
            rows.problem(row, PersonRows.STAGE, "left-with-role");
        }
    }

    private void planLine(PersonRow row) {
        String superior = row.superior();
        LocalDate since = row.superiorSince();
        if (superior != null && superior.equals(row.number())) {
            rows.problem(row, PersonRows.SUPERIOR, "self");
        } else if (superior != null
                && !rows.mentions(superior)
                && !company.people().containsKey(superior)) {
            rows.problem(row, PersonRows.SUPERIOR, "superior", superior);
        } else if (since != null && since.isBefore(row.hired())) {
            rows.problem(
                    row,
                    PersonRows.SUPERIOR_SINCE,
                    "since.before-hire",
                    row.hired().toString());
        } else {
            List<Span> before = linesOf(row.number());
            LineChange change = LineChange.of(before, superior, since, firstDayTogether(row.hired(), superior));
            if (change.problem() != null) {
                rows.problem(
                        row,
                        PersonRows.SUPERIOR_SINCE,
                        change.problem(),
                        change.args().toArray(String[]::new));
            } else if (!change.lines().equals(before)) {
                linesAfter.put(row.number(), change.lines());
                withNewLines.add(row.number());
            }
        }
    }

    /** A first line without a date starts when both were employed. */
    private LocalDate firstDayTogether(LocalDate hired, @Nullable String superior) {
        PersonRow row = superior == null ? null : byNumber.get(superior);
        Person person = superior == null ? null : company.people().get(superior);
        LocalDate other = row != null ? row.hired() : person != null ? person.getHireDate() : hired;
        return other.isAfter(hired) ? other : hired;
    }

    /** Nobody may be left with a superior who has left: appraisals would go to an empty chair. */
    private void checkSuperiorStays(String person, List<Span> lines) {
        Span last = lines.get(lines.size() - 1);
        if (!last.isOpen() || stageOf(last.superior()) != Stage.LEFT || stageOf(person) == Stage.LEFT) {
            return;
        }
        PersonRow own = byNumber.get(person);
        PersonRow superiors = byNumber.get(last.superior());
        if (own != null) {
            rows.problem(own, PersonRows.SUPERIOR, "superior-left", last.superior());
        } else if (superiors != null) {
            rows.problem(superiors, PersonRows.STAGE, "left-with-reports", person);
        }
    }

    private @Nullable Stage stageOf(String number) {
        PersonRow row = byNumber.get(number);
        Person person = company.people().get(number);
        return row != null ? row.stage() : person != null ? person.getStage() : null;
    }
}
