package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR's table: by how many percent next year's bonus base is proposed to change, by grade of the annual result. */
@Service
@Transactional
public class BaseTable {

    private static final BigDecimal LIMIT = new BigDecimal(100);
    private static final int LONGEST_GRADE = 20;

    private final BaseSteps steps;
    private final People people;
    private final Clock clock;

    BaseTable(BaseSteps steps, People people, Clock clock) {
        this.steps = steps;
        this.people = people;
        this.clock = clock;
    }

    /** Grade to percent, by grade. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> percents() {
        Map<String, BigDecimal> percents = new TreeMap<>();
        steps.findAllByOrderBySetAtAscIdAsc().forEach(step -> percents.put(step.grade(), step.percent()));
        return percents;
    }

    /** Refused: whoever is not HR, no grade, a percentage outside −100 to 100 or with more than two decimals. */
    public Optional<Refusal> set(String grade, @Nullable BigDecimal percent, String actor) {
        String name = grade.strip();
        if (people.find(actor).filter(person -> person.has(Role.HR)).isEmpty()) {
            return Optional.of(Refusal.of("", "pay.base.hr-only"));
        }
        if (name.isEmpty() || name.length() > LONGEST_GRADE) {
            return Optional.of(Refusal.of("grade", "pay.base.no-grade", String.valueOf(LONGEST_GRADE)));
        }
        if (percent == null
                || percent.abs().compareTo(LIMIT) > 0
                || percent.stripTrailingZeros().scale() > 2) {
            return Optional.of(Refusal.of("percent", "pay.base.percent-range"));
        }
        steps.save(new BaseStep(name, percent, actor, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Optional.empty();
    }
}
