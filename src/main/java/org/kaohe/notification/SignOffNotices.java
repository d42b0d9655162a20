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
        String title = news.title().zh() + " " + news.title().en();
        outbox.tell(
                news.told(), News.ofSignOff(kind, news.number(), title, news.due().toString()));
    }
}
