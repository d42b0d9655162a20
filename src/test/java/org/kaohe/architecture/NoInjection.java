package org.kaohe.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A field that nothing but its class fills. */
class NoInjection extends ArchCondition<JavaField> {

    private static final List<String> INJECTED = List.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject",
            "jakarta.persistence.PersistenceContext");

    NoInjection() {
        super("not be injected");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        INJECTED.stream()
                .filter(field::isAnnotatedWith)
                .forEach(annotation -> events.add(
                        SimpleConditionEvent.violated(field, field.getFullName() + " is injected by " + annotation)));
    }
}
