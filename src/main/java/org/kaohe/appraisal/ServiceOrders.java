package org.kaohe.appraisal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;
import org.kaohe.period.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scanned service orders (服务工单) of an appraisal: named by date, customer and service, at most 200K each, filed by customer
 * (002, R073–R076). A wrong one is withdrawn with a reason and stays in the record; after the seal nothing changes. Who may read
 * them is for the caller to check.
 */
@Service
@Transactional
public class ServiceOrders {

    /** How many an appraisal takes: 60 of 200K are 12 MB at most. */
    public static final int MOST = 60;

    private static final int LONGEST_CUSTOMER = 100;

    private final Desk desk;
    private final OrderRepository orders;
    private final Authority authority;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    ServiceOrders(
            Desk desk, OrderRepository orders, Authority authority, Logbook logbook, ApplicationEventPublisher events) {
        this.desk = desk;
        this.orders = orders;
        this.authority = authority;
        this.logbook = logbook;
        this.events = events;
    }

    /** Whether the person may add orders: the appraised, the superior, the office clerk (行政) and HR. */
    @Transactional(readOnly = true)
    public boolean mayFile(Appraisal appraisal, String actor) {
        return authority.ownAppraisal(actor, appraisal)
                || actor.equals(appraisal.getSuperior())
                || authority.holds(actor, Role.ADMINISTRATION)
                || authority.holds(actor, Role.HR);
    }

    /**
     * Keeps an order; refused, with everything that is wrong: a name that does not follow the rule, a day that does not exist, a
     * customer that does not follow the date, a file over the limit or of another kind, the same file again, an appraisal that
     * is not open.
     *
     * @param fileName as the file is called, {@code 20130101旗滨玻璃1号机常规保养.pdf}
     * @param customer whom it is filed under, the words after the date: {@code 旗滨玻璃}
     */
    public Optional<Refusal> file(String number, String actor, String fileName, String customer, byte[] content) {
        return desk.open(number, actor, turn -> {
            if (!mayFile(turn.appraisal(), actor)) {
                turn.refuse("", "not-yours");
                return;
            }
            String name = plain(fileName);
            String filedUnder = plain(customer);
            if (filedUnder.length() > LONGEST_CUSTOMER) {
                turn.refuse("customer", "text-too-long", String.valueOf(LONGEST_CUSTOMER));
            }
            OrderFile file = OrderFile.read(turn, name, filedUnder, content);
            List<ServiceOrder> known = orders.of(turn.appraisal()).stream()
                    .filter(ServiceOrder::stands)
                    .toList();
            if (known.size() >= MOST) {
                turn.refuse("file", "order.too-many", String.valueOf(MOST));
            }
            String digest = sha256(content);
            if (known.stream().anyMatch(order -> order.sha256().equals(digest))) {
                turn.refuse("file", "order.twice");
            }
            if (turn.clean()) {
                orders.save(new OrderRow(turn, file, name, filedUnder, content, digest));
                logbook.write(turn.appraisal(), turn.now(), actor, LogKind.ORDER_FILED, null, name);
                events.publishEvent(new OrderFiled(number, actor));
            }
        });
    }

    /** Whether the person may withdraw the order: whoever filed it, and HR unless it is about HR's own appraisal. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Appraisal appraisal, ServiceOrder order, String actor) {
        return order.filedBy().equals(actor)
                || (authority.holds(actor, Role.HR) && !authority.ownAppraisal(actor, appraisal));
    }

    /**
     * Takes an order back, which stays in the record with the reason; the same file may then be attached again. Refused for others,
     * for an unknown or already withdrawn order, without a reason, and when the appraisal is not open.
     */
    public Optional<Refusal> withdraw(String number, long id, String actor, @Nullable String reason) {
        return desk.open(number, actor, turn -> {
            OrderRow row = orders.ofAppraisal(number, id).orElse(null);
            if (row == null) {
                turn.refuse("file", "order.unknown");
                return;
            }
            ServiceOrder order = row.view();
            if (!order.stands()) {
                turn.refuse("file", "order.withdrawn", order.fileName());
            } else if (!mayWithdraw(turn.appraisal(), order, actor)) {
                turn.refuse("", "order.not-yours");
            }
            String why = turn.reason(reason);
            if (turn.clean()) {
                row.withdraw(actor, turn.now(), why);
                logbook.write(
                        turn.appraisal(), turn.now(), actor, LogKind.ORDER_WITHDRAWN, null, order.fileName(), why);
                events.publishEvent(new OrderWithdrawn(number, order.filedBy(), actor));
            }
        });
    }

    /** By customer, then by date; the withdrawn ones among them. */
    @Transactional(readOnly = true)
    public List<ServiceOrder> of(String number) {
        return orders.of(desk.get(number));
    }

    /** The order's file; empty when the appraisal has none of this id. */
    @Transactional(readOnly = true)
    public Optional<OrderContent> content(String number, long id) {
        return orders.ofAppraisal(number, id).map(row -> new OrderContent(row.view(), row.content()));
    }

    /** Full-width digits and letters count as plain ones. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
