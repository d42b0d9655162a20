package org.kaohe.notification;

import org.kaohe.figures.DataNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a department, and HR of what is late, which figures a period waits for. */
@Component
class DataNotices {

    private final Outbox outbox;

    DataNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(DataNews news) {
        NoticeKind kind = NoticeKind.valueOf("DATA_" + news.what().name());
        outbox.tell(
                news.told(),
                News.ofPeriod(
                        kind,
                        news.periodCode(),
                        news.department(),
                        news.periodCode(),
                        news.due().toString()));
    }
}
