package org.kaohe.appraisal;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scanned service order as it is handed in: its name says date, customer and service (002, R075, R076). */
final class OrderFile {

    /** 200K an order (002, R075). */
    static final int MOST_BYTES = 200 * 1024;

    /** {@code 20130101旗滨玻璃1号机常规保养.pdf}. */
    private static final Pattern NAME = Pattern.compile("(20\\d{6})([^\\p{Cntrl}/\\\\]{2,200})\\.([A-Za-z]{3,4})");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Turn turn;
    private LocalDate day = LocalDate.EPOCH;
    private String service = "";
    private OrderType type = OrderType.PDF;

    private OrderFile(Turn turn) {
        this.turn = turn;
    }

    /** Reads name and content, telling the turn everything that is wrong. */
    static OrderFile read(Turn turn, String name, String customer, byte[] content) {
        OrderFile file = new OrderFile(turn);
        file.readContent(content);
        Matcher parts = NAME.matcher(name);
        if (parts.matches()) {
            file.readName(parts, name, customer);
        } else {
            turn.refuse("file", "order.name", name);
        }
        return file;
    }

    private void readContent(byte[] content) {
        if (content.length > MOST_BYTES) {
            turn.refuse("file", "order.too-big", String.valueOf(content.length), String.valueOf(MOST_BYTES));
        }
        OrderType.of(content).ifPresentOrElse(found -> type = found, () -> turn.refuse("file", "order.content"));
    }

    private void readName(Matcher parts, String name, String customer) {
        try {
            day = LocalDate.parse(parts.group(1), DAY);
        } catch (DateTimeParseException e) {
            turn.refuse("file", "order.date", parts.group(1));
        }
        String what = parts.group(2);
        if (customer.isEmpty()) {
            turn.refuse("customer", "order.no-customer");
        } else if (!what.startsWith(customer)) {
            turn.refuse("customer", "order.customer", customer, what);
        } else if (what.length() == customer.length()) {
            turn.refuse("file", "order.no-service", name);
        } else {
            service = what.substring(customer.length());
        }
        if (turn.clean() && !type.endings().contains(parts.group(3).toLowerCase(Locale.ROOT))) {
            turn.refuse("file", "order.ending", parts.group(3), String.join(", ", type.endings()));
        }
    }

    LocalDate day() {
        return day;
    }

    String service() {
        return service;
    }

    OrderType type() {
        return type;
    }
}
