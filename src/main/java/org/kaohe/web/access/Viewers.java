package org.kaohe.web.access;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.organisation.Stage;
import org.springframework.stereotype.Component;

/** Turns a login into the person behind it. */
@Component
public class Viewers {

    private final People people;
    private final Clock clock;

    Viewers(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Empty for nobody and for somebody who has left. */
    public Optional<Viewer> of(@Nullable Principal login) {
        return Optional.ofNullable(login)
                .flatMap(known -> people.find(known.getName()))
                .filter(person -> person.getStage() != Stage.LEFT)
                .map(person -> new Viewer(
                        person.getNumber(),
                        person.getName(),
                        person.has(Role.HR),
                        person.has(Role.FINANCE),
                        people.isSupervisor(person.getNumber(), LocalDate.now(clock))));
    }
}
