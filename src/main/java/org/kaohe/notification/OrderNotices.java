package org.kaohe.notification;

import java.util.stream.Stream;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.OrderFiled;
import org.kaohe.appraisal.OrderWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A scanned service order reaches the superior and the person whose order it is (002, R073), whoever of them did not attach it; that it
 * was withdrawn, whoever attached it as well.
 */
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
        tell(NoticeKind.ORDER_FILED, filed.number(), filed.filedBy(), Stream.empty());
    }

    @EventListener
    void on(OrderWithdrawn withdrawn) {
        tell(NoticeKind.ORDER_WITHDRAWN, withdrawn.number(), withdrawn.withdrawnBy(), Stream.of(withdrawn.filedBy()));
    }

    private void tell(NoticeKind kind, String number, String actor, Stream<String> others) {
        Appraisal appraisal = appraisals.find(number).orElseThrow();
        String person = appraisal.getPersonNumber();
        outbox.tell(
                Stream.concat(Stream.of(person, appraisal.getSuperior()), others)
                        .filter(told -> !told.equals(actor))
                        .distinct()
                        .toList(),
                News.ofAppraisal(
                        kind, number, NoticeArgs.person(person), appraisal.getPeriodCode(), NoticeArgs.person(actor)));
    }
}
