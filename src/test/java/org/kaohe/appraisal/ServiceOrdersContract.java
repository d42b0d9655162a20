package org.kaohe.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.organisation.Role;
import org.kaohe.period.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** Scanned service orders of an appraisal (002, R073–R076). */
abstract class ServiceOrdersContract extends OnCompany {

    private static final String NAME = "20130101旗滨玻璃1号机常规保养.pdf";
    private static final int LIMIT = 200 * 1024;

    @Autowired
    private ServiceOrders orders;

    private List<String> problems(String number, String name, String customer, byte[] content) {
        return orders.file(number, Company.TECHNICIAN, name, customer, content).stream()
                .flatMap(refusal -> refusal.problems().stream())
                .map(Problem::messageKey)
                .map(key -> key.replace("appraisal.problem.order.", ""))
                .toList();
    }

    @Test
    void r074_an_order_is_kept_byte_for_byte_and_listed_by_customer_and_date() {
        String number = opened();
        byte[] scan = Scans.pdf(LIMIT, 1);
        done(orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", scan));
        done(orders.file(number, Company.SUPERIOR, "20261102东山水泥调试.JPG", "东山水泥", Scans.jpeg(500, 2)));
        done(orders.file(number, Company.HR, "２０１２１２３１旗滨玻璃检修.png", "旗滨玻璃", Scans.png(500, 3)));

        assertThat(orders.of(number))
                .extracting(
                        ServiceOrder::customer,
                        ServiceOrder::orderedOn,
                        ServiceOrder::service,
                        ServiceOrder::mediaType,
                        ServiceOrder::filedBy)
                .containsExactlyInAnyOrder(
                        tuple("旗滨玻璃", LocalDate.of(2012, 12, 31), "检修", "image/png", Company.HR),
                        tuple("旗滨玻璃", LocalDate.of(2013, 1, 1), "1号机常规保养", "application/pdf", Company.TECHNICIAN),
                        tuple("东山水泥", LocalDate.of(2026, 11, 2), "调试", "image/jpeg", Company.SUPERIOR));
        assertThat(orders.of(number).stream()
                        .filter(order -> order.customer().equals("旗滨玻璃"))
                        .map(ServiceOrder::orderedOn))
                .isSorted();
        ServiceOrder kept = orders.of(number).stream()
                .filter(order -> order.fileName().equals(NAME))
                .findFirst()
                .orElseThrow();
        assertThat(kept.bytes()).isEqualTo(204_800);
        assertThat(orders.content(number, kept.id()).orElseThrow().content()).isEqualTo(scan);
        assertThat(orders.content(opened(), kept.id()))
                .as("another appraisal's")
                .isEmpty();
        assertThat(files.log(number))
                .filteredOn(entry -> entry.kind() == LogKind.ORDER_FILED)
                .hasSize(3);
        assertThat(problems(number, "20130102旗滨玻璃保养.pdf", "旗滨玻璃", scan)).containsExactly("twice");
    }

    @Test
    void r075_one_byte_too_many_is_refused_with_the_size() {
        String number = opened();
        Problem problem = refused(
                number,
                "file",
                "problem.order.too-big",
                () -> orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", Scans.pdf(LIMIT + 1, 1)));
        assertThat(problem.args()).containsExactly("204801", "204800");
    }

    @Test
    void r076_name_day_customer_service_and_content_are_checked() {
        String number = opened();
        byte[] scan = Scans.pdf(100, 1);
        assertThat(problems(number, "旗滨玻璃保养.pdf", "旗滨玻璃", scan)).containsExactly("name");
        assertThat(problems(number, "2013-01-01旗滨玻璃保养.pdf", "旗滨玻璃", scan)).containsExactly("name");
        assertThat(problems(number, "19130101旗滨玻璃保养.pdf", "旗滨玻璃", scan)).containsExactly("name");
        assertThat(problems(number, "20130101../../保养.pdf", "旗滨玻璃", scan)).containsExactly("name");
        assertThat(problems(number, "20130229旗滨玻璃保养.pdf", "旗滨玻璃", scan)).containsExactly("date");
        assertThat(problems(number, NAME, "东山水泥", scan)).containsExactly("customer");
        assertThat(problems(number, NAME, " ", scan)).containsExactly("no-customer");
        assertThat(problems(number, "20130101旗滨玻璃.pdf", "旗滨玻璃", scan)).containsExactly("no-service");
        assertThat(problems(
                        number,
                        NAME,
                        "旗滨玻璃",
                        "<html>not a scan</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .containsExactly("content");
        assertThat(problems(number, NAME, "旗滨玻璃", Scans.png(100, 1))).containsExactly("ending");
        assertThat(problems(number, "20130101旗滨玻璃保养.exe", "旗滨玻璃", scan)).containsExactly("ending");
        assertThat(problems(number, "20130230东山水泥保养.pdf", "旗滨玻璃", new byte[LIMIT + 1]))
                .as("everything at once")
                .containsExactly("too-big", "content", "date", "customer");
        assertThat(orders.of(number)).isEmpty();
    }

    @Test
    void others_attach_nothing_the_office_clerk_does_and_nobody_after_the_end() {
        String number = opened();
        byte[] scan = Scans.pdf(100, 1);
        refused(number, "", "problem.not-yours", () -> orders.file(number, Company.COLLEAGUE, NAME, "旗滨玻璃", scan));
        company.grant(Company.STRANGER, Role.ADMINISTRATION);
        try {
            done(orders.file(number, Company.STRANGER, NAME, "旗滨玻璃", scan));
        } finally {
            company.withdraw(Company.STRANGER, Role.ADMINISTRATION);
        }
        done(appraisals.cancel(number, Company.HR, "left"));
        refused(
                number,
                "",
                "problem.closed",
                () -> orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", Scans.pdf(100, 2)));
    }

    private long only(String number, String name) {
        return orders.of(number).stream()
                .filter(order -> order.fileName().equals(name) && order.stands())
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void
            a_wrong_order_is_withdrawn_by_whoever_filed_it_stays_in_the_record_and_is_attached_again_under_its_right_name() {
        String number = opened();
        byte[] scan = Scans.pdf(100, 1);
        done(orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", scan));
        long wrong = only(number, NAME);
        refused(
                number,
                "reason",
                "problem.text-missing",
                () -> orders.withdraw(number, wrong, Company.TECHNICIAN, " "));
        refused(
                number,
                "",
                "problem.order.not-yours",
                () -> orders.withdraw(number, wrong, Company.SUPERIOR, "not mine"));
        refused(number, "file", "problem.order.unknown", () -> orders.withdraw(number, -1, Company.HR, "none"));

        done(orders.withdraw(number, wrong, Company.TECHNICIAN, " 客户写错 "));

        ServiceOrder kept = orders.of(number).get(0);
        assertThat(kept.stands()).isFalse();
        assertThat(kept.withdrawal()).extracting("by", "reason").containsExactly(Company.TECHNICIAN, "客户写错");
        assertThat(orders.content(number, wrong).orElseThrow().content()).isEqualTo(scan);
        assertThat(files.log(number))
                .filteredOn(entry -> entry.kind() == LogKind.ORDER_WITHDRAWN)
                .singleElement()
                .satisfies(entry -> assertThat(entry.args()).containsExactly(NAME, "客户写错"));
        refused(number, "file", "problem.order.withdrawn", () -> orders.withdraw(number, wrong, Company.HR, "again"));

        String right = "20130101东山水泥1号机常规保养.pdf";
        done(orders.file(number, Company.TECHNICIAN, right, "东山水泥", scan));
        assertThat(problems(number, NAME, "旗滨玻璃", scan)).containsExactly("twice");
        done(orders.withdraw(number, only(number, right), Company.HR, "重复"));
        done(orders.file(number, Company.TECHNICIAN, right, "东山水泥", scan));
        assertThat(orders.of(number)).extracting(ServiceOrder::stands).containsExactlyInAnyOrder(false, false, true);
    }

    @Test
    void after_the_end_nothing_is_withdrawn_and_hr_leaves_the_orders_of_others_in_its_own_appraisal() {
        String number = opened();
        done(orders.file(number, Company.SUPERIOR, NAME, "旗滨玻璃", Scans.pdf(100, 1)));
        long order = only(number, NAME);
        company.grant(Company.TECHNICIAN, Role.HR);
        try {
            refused(
                    number,
                    "",
                    "problem.order.not-yours",
                    () -> orders.withdraw(number, order, Company.TECHNICIAN, "x"));
        } finally {
            company.withdraw(Company.TECHNICIAN, Role.HR);
        }
        done(appraisals.cancel(number, Company.HR, "left"));
        refused(number, "", "problem.closed", () -> orders.withdraw(number, order, Company.SUPERIOR, "late"));
    }

    @Test
    void an_appraisal_takes_so_many() {
        String number = opened();
        for (int page = 1; page <= ServiceOrders.MOST; page++) {
            done(orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", Scans.pdf(100, page)));
        }
        assertThat(problems(number, NAME, "旗滨玻璃", Scans.pdf(100, 0))).containsExactly("too-many");
        done(orders.withdraw(number, only(number, NAME), Company.TECHNICIAN, "wrong page"));
        done(orders.file(number, Company.TECHNICIAN, NAME, "旗滨玻璃", Scans.pdf(100, 0)));
    }
}
