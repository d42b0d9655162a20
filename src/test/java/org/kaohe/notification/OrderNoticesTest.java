package org.kaohe.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.Scans;
import org.kaohe.appraisal.ServiceOrders;
import org.springframework.beans.factory.annotation.Autowired;

/** A service order reaches the superior and whoever it belongs to (002, R073). */
class OrderNoticesTest extends OnNotices {

    private static final String NAME = "20130101旗滨玻璃1号机常规保养.pdf";

    @Autowired
    private ServiceOrders orders;

    @Test
    void r073_is_told_to_the_person_and_the_superior_but_not_to_whoever_attached_it() {
        String number = opened();
        emptyOutbox();
        done(orders.file(number, Company.HR, NAME, "旗滨玻璃", Scans.pdf(100, 1)));
        assertThat(outbox()).containsExactlyInAnyOrder("10007 ORDER_FILED", "10006 ORDER_FILED");

        emptyOutbox();
        done(orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", Scans.pdf(100, 2)));
        assertThat(outbox()).containsExactly("10006 ORDER_FILED");
        assertThat(onlyNotice(Company.SUPERIOR).getArgs()).contains("#10007");
    }

    @Test
    void its_withdrawal_is_told_to_the_person_the_superior_and_whoever_attached_it_but_not_to_whoever_withdrew_it() {
        String number = opened();
        done(orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", Scans.pdf(100, 3)));
        emptyOutbox();
        done(orders.withdraw(number, orders.of(number).get(0).id(), Company.HR, "wrong customer"));
        assertThat(outbox()).containsExactlyInAnyOrder("10007 ORDER_WITHDRAWN", "10006 ORDER_WITHDRAWN");
        assertThat(onlyNotice(Company.SUPERIOR).getArgs()).doesNotContain("wrong customer");
    }
}
