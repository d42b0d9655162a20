package org.kaohe.notification;

import java.util.List;
import java.util.Set;
import org.kaohe.appraisal.ResultFollowed;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.Problem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells HR that a sealed result followed others, or why it could not. The texts mention the line, never a figure. */
@Component
class FollowNotices {

    /** What may be wrong on a line and has words of its own. */
    private static final Set<String> KNOWN = Set.of("missing", "out-of-range", "unknown-input", "not-whole");

    private final Outbox outbox;
    private final People people;

    FollowNotices(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    @EventListener
    void on(ResultFollowed event) {
        List<Problem> problems = event.problems();
        News news = problems.isEmpty()
                ? News.ofAppraisal(NoticeKind.RESULT_FOLLOWED, event.number(), event.number(), event.cause())
                : News.ofAppraisal(
                        NoticeKind.RESULT_NOT_FOLLOWED,
                        event.number(),
                        event.number(),
                        event.cause(),
                        problems.get(0).field(),
                        why(problems.get(0)));
        outbox.tell(people.holdersOf(Role.HR), news);
    }

    private static String why(Problem problem) {
        String key = problem.messageKey();
        String last = key.substring(key.lastIndexOf('.') + 1);
        return Notice.TEXT + "notification.misfit." + (KNOWN.contains(last) ? last : "other");
    }
}
