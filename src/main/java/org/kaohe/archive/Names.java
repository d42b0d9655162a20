package org.kaohe.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.springframework.stereotype.Component;

/** How the printed form writes people and days. */
@Component("archiveNames")
class Names {

    private final People people;
    private final Clock clock;

    Names(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    String person(@Nullable String number) {
        return number == null ? "" : people.named(number);
    }

    String name(@Nullable String number) {
        return number == null ? "" : people.find(number).map(Person::getName).orElse(number);
    }

    /** In both languages; null for none. */
    @Nullable
    String position(@Nullable String code) {
        return code == null
                ? null
                : people.position(code)
                        .map(position -> position.getNameZh() + " " + position.getNameEn())
                        .orElse(code);
    }

    String day(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, clock.getZone()).toString();
    }
}
