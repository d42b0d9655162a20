package org.kaohe.period;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Position;
import org.springframework.stereotype.Component;

/** Gathers the people employed on a period's day with their superiors and sheets, in a few statements for everybody. */
@Component
class Candidates {

    private final People people;
    private final Catalogue catalogue;
    private final Schemes schemes;
    private final TableSheets tables;

    Candidates(People people, Catalogue catalogue, Schemes schemes, TableSheets tables) {
        this.people = people;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.tables = tables;
    }

    /** By person and position, in the order of the person numbers. */
    Map<String, Candidate> of(AppraisalPeriod period) {
        List<Person> employed = people.employedOn(period.getAsOf());
        Set<String> numbers = employed.stream().map(Person::getNumber).collect(toSet());
        Scheme scheme = schemes.of(period.getFromDate().getYear());
        String settled = scheme.sheetFor(period.getKind());
        Map<String, String> superiors = people.superiorsOn(period.getAsOf());
        Map<String, Position> positions =
                people.positions().stream().collect(toMap(Position::getCode, Function.identity()));
        Map<String, Optional<Long>> sheets = new HashMap<>();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Person person : employed) {
            if (!period.getPeople().isEmpty() && !period.getPeople().contains(person.getNumber())) {
                continue;
            }
            String superior = superiors.getOrDefault(person.getNumber(), scheme.substituteFor(person.getNumber()));
            Position position = positions.get(person.getPositionCode());
            Candidate candidate = new Candidate(
                    person,
                    superior,
                    superior != null && numbers.contains(superior),
                    sheets.computeIfAbsent(person.getPositionCode(), held -> sheet(scheme, settled, held))
                            .orElse(null),
                    period.getFromDate(),
                    period.getAsOf(),
                    name(position, Position::getNameEn, person),
                    name(position, Position::getNameZh, person));
            candidates.put(candidate.key(), candidate);
        }
        return candidates;
    }

    private Optional<Long> sheet(Scheme scheme, @Nullable String settled, String position) {
        return (settled == null
                        ? catalogue.publishedForPosition(position).map(own -> tables.edition(scheme, own))
                        : catalogue.published(settled))
                .map(SheetVersion::getId);
    }

    private static String name(@Nullable Position position, Function<Position, String> name, Person person) {
        return position == null ? person.getPositionCode() : name.apply(position);
    }
}
