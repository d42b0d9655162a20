package org.kaohe.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.notification.Notice;
import org.kaohe.notification.Notices;
import org.kaohe.web.text.Names;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** The notices somebody has not read, in the reader's language. */
@Component
class NoticeLines {

    private final Notices notices;
    private final Names names;
    private final Texts texts;

    NoticeLines(Notices notices, Names names, Texts texts) {
        this.notices = notices;
        this.names = names;
        this.texts = texts;
    }

    /** The link leads to the reader's task if it is still open, otherwise to the appraisal. */
    record Line(long id, Instant at, String text, @Nullable String link) {}

    /** {@code tasks} are the links of the reader's open tasks by business key. */
    List<Line> of(String reader, Map<String, String> tasks) {
        return notices.unreadFor(reader).stream()
                .map(notice -> new Line(notice.getId(), notice.getCreatedAt(), text(notice), link(notice, tasks)))
                .toList();
    }

    private String text(Notice notice) {
        return texts.of(
                notice.getMessageKey(), notice.getArgs().stream().map(this::arg).toList());
    }

    private String arg(String arg) {
        if (arg.startsWith(Notice.TEXT)) {
            return texts.of(arg.substring(Notice.TEXT.length()));
        }
        return arg.startsWith(Notice.PERSON) ? names.person(arg.substring(Notice.PERSON.length())) : arg;
    }

    private static @Nullable String link(Notice notice, Map<String, String> tasks) {
        String outcome = notice.getCaseNumber();
        if (outcome != null) {
            return tasks.getOrDefault(outcome, "/cases/" + outcome);
        }
        String signOff = notice.getSignOffNumber();
        if (signOff != null) {
            return tasks.getOrDefault(signOff, "/sign-offs/" + signOff);
        }
        String appraisal = notice.getAppraisalNumber();
        if (appraisal == null) {
            return tasks.get(notice.getPeriodCode());
        }
        return tasks.getOrDefault(appraisal, "/appraisals/" + appraisal);
    }
}
