package org.kaohe.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A method whose first and last statement are at most so many lines apart. */
class SpanAtMost extends ArchCondition<JavaMethod> {

    private final int lines;

    SpanAtMost(int lines) {
        super("span at most " + lines + " lines");
        this.lines = lines;
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        int span = LineSpan.of(method);
        if (span > lines) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " spans " + span + " lines"));
        }
    }
}
