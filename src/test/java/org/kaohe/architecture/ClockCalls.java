package org.kaohe.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/** Calls that ask the machine what time it is. */
final class ClockCalls {

    static final DescribedPredicate<JavaMethodCall> NOW_WITHOUT_CLOCK =
            DescribedPredicate.describe("java.time now() has no Clock", call -> {
                var target = call.getTarget();
                return target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            });

    static final DescribedPredicate<JavaCall<?>> SYSTEM_TIME = DescribedPredicate.describe(
            "the machine is asked for the time",
            call -> isSystemClock(call.getTarget()) || isOldDate(call.getTarget()) || isSystem(call.getTarget()));

    private ClockCalls() {}

    private static boolean isSystemClock(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    }

    private static boolean isOldDate(CodeUnitCallTarget target) {
        boolean created = target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty()
                && (target.getOwner().isEquivalentTo(Date.class)
                        || target.getOwner().isEquivalentTo(GregorianCalendar.class));
        return created
                || target.getOwner().isAssignableTo(Calendar.class)
                        && target.getName().equals("getInstance");
    }

    private static boolean isSystem(CodeUnitCallTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
    }
}
