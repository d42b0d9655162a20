package org.kaohe.web.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Assignment;
import org.kaohe.organisation.Role;
import org.kaohe.web.text.Names;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** Says for whom something waits, and whether it is late. Templates call it {@code @waiting}. */
@Component("waiting")
class Waiting {

    private final Names names;
    private final Texts texts;
    private final Clock clock;

    Waiting(Names names, Texts texts, Clock clock) {
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    public String who(Assignment assignment) {
        List<String> who = new ArrayList<>();
        if (assignment.person() != null) {
            who.add(names.person(assignment.person()));
        }
        Role group = assignment.group();
        if (group != null) {
            who.add(role(group));
        }
        assignment.added().forEach(number -> who.add(names.person(number)));
        return String.join(", ", who);
    }

    public String role(Role role) {
        return texts.of("organisation.role." + role.name().toLowerCase(Locale.ROOT));
    }

    public boolean late(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }
}
