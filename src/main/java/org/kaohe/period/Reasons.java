package org.kaohe.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.organisation.People;
import org.springframework.stereotype.Component;

/** What a stored reason mentions, people by name and number. Templates call it {@code @reasons}. */
@Component("reasons")
public class Reasons {

    /** Which argument of a reason is the number of a person. */
    private static final Map<String, Integer> PERSON = Map.of(
            Reason.BY_HAND, 1,
            Reason.PUT_BACK, 1,
            Reason.PUT_BACK_ANEW, 1,
            Reason.SUPERIOR_NOT_EMPLOYED, 0);

    private final People people;

    Reasons(People people) {
        this.people = people;
    }

    /** What to fill the message of this key with. */
    public List<String> args(String key, List<String> stored) {
        Integer who = PERSON.get(key);
        if (who == null || who >= stored.size()) {
            return stored;
        }
        List<String> named = new ArrayList<>(stored);
        named.set(who, people.named(stored.get(who)));
        return named;
    }
}
