package org.kaohe.notification;

import org.kaohe.signoff.SignOffNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that a signature waits for them, and whoever drew something up what became of it. */
@Component
class SignOffNotices {

    private final Outbox outbox;

    SignOffNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SignOffNews news) {
        NoticeKind kind = NoticeKind.valueOf("SIGN_OFF_" + news.what().name());
        outbox.tell(
                news.told(),
                News.ofSignOff(kind, news.number(), news.title(), news.due().toString()));
    }
}
