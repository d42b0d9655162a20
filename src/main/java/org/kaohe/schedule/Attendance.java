package org.kaohe.schedule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.workbook.CellText;

/** What a day was, as the file says it. */
enum Attendance {
    PRESENT(BigDecimal.ONE, "出勤", "present"),
    HALF(new BigDecimal("0.5"), "半天", "half day"),
    LEAVE(BigDecimal.ZERO, "请假", "leave"),
    ABSENT(BigDecimal.ZERO, "缺勤", "absent", "旷工"),
    /** A day off in exchange for another one: nobody has to be present. */
    EXCHANGE(BigDecimal.ZERO, "调休", "day off in exchange"),
    REST(BigDecimal.ZERO, "休息", "rest");

    private final BigDecimal counts;
    private final List<String> words;

    Attendance(BigDecimal counts, String... words) {
        this.counts = counts;
        this.words = List.of(words);
    }

    static Optional<Attendance> read(String text) {
        String typed = CellText.heading(text);
        return Stream.of(values())
                .filter(one -> one.words.stream()
                        .map(CellText::heading)
                        .anyMatch(word -> typed.equals(word)
                                || typed.equals(CellText.heading(one.words.get(0) + one.words.get(1)))))
                .findFirst();
    }

    /** The part of a day that it counts as present. */
    BigDecimal counts() {
        return counts;
    }

    boolean works() {
        return counts.signum() > 0;
    }

    String zh() {
        return words.get(0);
    }
}
