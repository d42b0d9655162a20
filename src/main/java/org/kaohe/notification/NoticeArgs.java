package org.kaohe.notification;

import java.util.List;
import org.kaohe.appraisal.Step;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.OutcomeKind;

/**
 * What a notice's text mentions, in one column. Arguments are codes and dates only, never what somebody wrote: a notice
 * may leave the house.
 */
final class NoticeArgs {

    private static final String SEPARATOR = "\u001f";

    private NoticeArgs() {}

    static String step(Step step) {
        return Notice.TEXT + "appraisal.step." + step.name();
    }

    static String caseStep(CaseStep step) {
        return Notice.TEXT + "outcome.step." + step.name();
    }

    static String caseKind(OutcomeKind kind) {
        return Notice.TEXT + "outcome.kind." + kind.name();
    }

    static String periodStep(String step) {
        return Notice.TEXT + "notification.period-step." + step;
    }

    static String person(String number) {
        return Notice.PERSON + number;
    }

    static String stored(List<String> args) {
        return String.join(SEPARATOR, args);
    }

    static List<String> read(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR, -1));
    }
}
