package org.kaohe.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything a people file is checked against, read at once. */
record Company(
        Map<String, Person> people,
        Map<String, Department> departments,
        Set<String> positions,
        Map<String, List<ReportingLine>> lines) {

    List<Span> spansOf(String person) {
        return lines.getOrDefault(person, List.of()).stream()
                .map(ReportingLine::span)
                .toList();
    }

    /** Four statements, however large the company is. */
    @Component
    static class Reader {

        private final PersonRepository people;
        private final DepartmentRepository departments;
        private final PositionRepository positions;
        private final ReportingLineRepository lines;

        Reader(
                PersonRepository people,
                DepartmentRepository departments,
                PositionRepository positions,
                ReportingLineRepository lines) {
            this.people = people;
            this.departments = departments;
            this.positions = positions;
            this.lines = lines;
        }

        Company read() {
            return new Company(
                    people.findAllPeople().stream().collect(toMap(Person::getNumber, Function.identity())),
                    departments.findAllByOrderByCode().stream()
                            .collect(toMap(Department::getCode, Function.identity())),
                    positions.findAllByOrderByCode().stream()
                            .map(Position::getCode)
                            .collect(toSet()),
                    lines.findAllLines().stream()
                            .collect(groupingBy(ReportingLine::person, LinkedHashMap::new, Collectors.toList())));
        }
    }
}
