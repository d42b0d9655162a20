package org.kaohe.notification;

import java.util.List;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalCancelled;
import org.kaohe.appraisal.AppraisalSealed;
import org.kaohe.appraisal.Appraisals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the appraised person that the appraisal has come to its end. The texts mention the period. */
@Component
class EndNotices {

    private final Outbox outbox;
    private final Appraisals appraisals;

    EndNotices(Outbox outbox, Appraisals appraisals) {
        this.outbox = outbox;
        this.appraisals = appraisals;
    }

    @EventListener
    void on(AppraisalSealed event) {
        tell(event.number(), NoticeKind.APPRAISAL_SEALED);
    }

    @EventListener
    void on(AppraisalCancelled event) {
        tell(event.number(), NoticeKind.APPRAISAL_CANCELLED);
    }

    private void tell(String number, NoticeKind kind) {
        Appraisal appraisal = appraisals.find(number).orElseThrow();
        News news = News.ofAppraisal(kind, number, appraisal.getPeriodCode());
        outbox.tell(List.of(appraisal.getPersonNumber()), news);
    }
}
