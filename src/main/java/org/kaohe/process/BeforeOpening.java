package org.kaohe.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.period.Duties;
import org.kaohe.period.Duty;
import org.kaohe.period.Obstacle;
import org.kaohe.period.PeriodPeople;
import org.springframework.stereotype.Component;

/** Everything that gets in the way of a period before it is opened, logins included: each with the way to mend it. */
@Component
public class BeforeOpening {

    private final PeriodPeople people;
    private final Duties duties;
    private final Logins logins;

    BeforeOpening(PeriodPeople people, Duties duties, Logins logins) {
        this.people = people;
        this.duties = duties;
        this.logins = logins;
    }

    public List<Obstacle> of(long periodId) {
        List<Obstacle> found = new ArrayList<>(duties.leaving(periodId));
        Map<String, Duty> all = duties.of(periodId);
        Set<String> without = logins.withoutPassword(all.keySet());
        for (Duty duty : Duty.values()) {
            all.keySet().stream()
                    .filter(person -> all.get(person) == duty)
                    .flatMap(person -> mend(person, without).stream()
                            .map(fix -> new Obstacle(person, duty.messageKey(), List.of(), fix)))
                    .forEach(found::add);
        }
        found.addAll(people.preflight(periodId));
        return found;
    }

    private Optional<String> mend(String person, Set<String> without) {
        if (!without.contains(person)) {
            return Optional.empty();
        }
        return Optional.of(logins.exists(person) ? "period.fix.no-password" : "period.fix.no-login");
    }
}
