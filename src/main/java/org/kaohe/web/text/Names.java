package org.kaohe.web.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Department;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.Position;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Names behind numbers and codes, looked up once a request. Templates call it {@code @names}. */
@Component("names")
@RequestScope
public class Names {

    /** What the application does by itself stands under this number, which no person has. */
    private static final String APPLICATION = "kaohe";

    private final People people;
    private final Texts texts;
    private final Map<String, String> known = new HashMap<>();

    Names(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** One statement for everybody, before a long list. */
    public void loadAll() {
        people.all().forEach(person -> known.put(person.getNumber(), person.getName()));
    }

    /** The person's name; the number of somebody unknown, nothing for nobody. */
    public String person(@Nullable String number) {
        if (APPLICATION.equals(number)) {
            return texts.of("web.the-application");
        }
        return number == null
                ? ""
                : known.computeIfAbsent(
                        number, n -> people.find(n).map(Person::getName).orElse(n));
    }

    public String people(List<String> numbers) {
        return numbers.stream().map(this::person).collect(Collectors.joining(", "));
    }

    public String department(@Nullable String code) {
        return code == null ? "" : people.department(code).map(this::name).orElse(code);
    }

    public String position(@Nullable String code) {
        return code == null ? "" : people.position(code).map(this::name).orElse(code);
    }

    private String name(Department department) {
        return texts.pick(department.getNameZh(), department.getNameEn());
    }

    private String name(Position position) {
        return texts.pick(position.getNameZh(), position.getNameEn());
    }
}
