package org.kaohe.notification;

import java.util.stream.Stream;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.OrderFiled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A scanned service order reaches the superior and the person whose order it is (002, R073), whoever of them did not attach it. */
@Component
class OrderNotices {

    private final Outbox outbox;
    private final Appraisals appraisals;

    OrderNotices(Outbox outbox, Appraisals appraisals) {
        this.outbox = outbox;
        this.appraisals = appraisals;
    }

    @EventListener
    void on(OrderFiled filed) {
        Appraisal appraisal = appraisals.find(filed.number()).orElseThrow();
        String person = appraisal.getPersonNumber();
        outbox.tell(
                Stream.of(person, appraisal.getSuperior())
                        .filter(told -> !told.equals(filed.filedBy()))
                        .toList(),
                News.ofAppraisal(
                        NoticeKind.ORDER_FILED,
                        filed.number(),
                        NoticeArgs.person(person),
                        appraisal.getPeriodCode(),
                        NoticeArgs.person(filed.filedBy())));
    }
}
