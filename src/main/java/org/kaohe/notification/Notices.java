package org.kaohe.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have been told and have not read yet. */
@Service
@Transactional
public class Notices {

    private static final Limit AT_ONCE = Limit.of(50);

    private final NoticeRepository notices;
    private final Clock clock;

    Notices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The newest 50, newest first; older ones follow when these are read. */
    @Transactional(readOnly = true)
    public List<Notice> unreadFor(String number) {
        return notices.findByRecipientAndReadAtIsNullOrderByCreatedAtDescIdDesc(number, AT_ONCE);
    }

    /** Changes nothing unless the notice is this person's and unread. */
    public void markRead(long id, String number) {
        notices.markRead(id, number, clock.instant());
    }
}
