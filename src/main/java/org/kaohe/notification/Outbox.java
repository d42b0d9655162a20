package org.kaohe.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices in the transaction of what they tell about: both happen or neither. */
@Component("notificationOutbox")
class Outbox {

    private final NoticeRepository notices;
    private final Clock clock;

    Outbox(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** One notice for everybody named, however often. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> recipients, News news) {
        Instant now = clock.instant();
        recipients.stream().distinct().forEach(number -> notices.save(new Notice(number, news, now)));
    }
}
