package org.kaohe.organisation;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Imports people with their reporting lines and the departments they head or are in charge of. */
@Component
class PersonImport implements FileImport {

    private final Company.Reader reader;
    private final PersonRepository people;
    private final ReportingLineRepository lines;
    private final ApplicationEventPublisher events;

    PersonImport(
            Company.Reader reader,
            PersonRepository people,
            ReportingLineRepository lines,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.people = people;
        this.lines = lines;
        this.events = events;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public ImportReport run(byte[] csv, boolean save) {
        Problems problems = new Problems();
        PersonRows rows = PersonRows.read(csv, problems);
        Company company = reader.read();
        PeoplePlan plan = new PeoplePlan(rows, company).check();
        Tally tally = new Tally();
        rows.readable().forEach(row -> tally.count(company.people().containsKey(row.number()), plan.isUnchanged(row)));
        if (save && problems.isEmpty()) {
            save(rows, plan, company);
        }
        return tally.report(rows.size(), problems);
    }

    private void save(PersonRows rows, PeoplePlan plan, Company company) {
        List<PersonRow> changed =
                rows.readable().stream().filter(row -> !plan.isUnchanged(row)).toList();
        changed.forEach(row -> savePerson(row, company));
        people.flush();
        changed.forEach(row -> saveLines(row.number(), plan.linesOf(row.number()), company));
        company.departments().values().forEach(department -> savePosts(department, plan));
        people.flush();
        changed.forEach(row -> events.publishEvent(new PersonSaved(row.number())));
    }

    private void savePerson(PersonRow row, Company company) {
        Person known = company.people().get(row.number());
        if (known == null) {
            people.save(new Person(row));
        } else {
            known.take(row);
        }
    }

    /** Lines are only ever corrected at their end or added: the n-th stays the n-th. */
    private void saveLines(String person, List<Span> after, Company company) {
        List<ReportingLine> before = company.lines().getOrDefault(person, List.of());
        for (int i = 0; i < after.size(); i++) {
            if (i >= before.size()) {
                lines.save(new ReportingLine(person, after.get(i)));
            } else if (!before.get(i).span().equals(after.get(i))) {
                before.get(i).become(after.get(i));
            }
        }
    }

    private static void savePosts(Department department, PeoplePlan plan) {
        String head = plan.headOf(department.getCode());
        String leader = plan.leaderOf(department.getCode());
        if (!Objects.equals(head, department.getHead())) {
            department.headedBy(head);
        }
        if (!Objects.equals(leader, department.getLeader())) {
            department.answersTo(leader);
        }
    }
}
