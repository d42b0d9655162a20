package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as clerks write them. */
final class Figures {

    private static final Pattern WEIGHT = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,6})?)(%|分)?");

    private Figures() {}

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** {@code 40}, {@code 40%}, {@code 40分}, in any width; null when it is none of these. */
    static @Nullable BigDecimal weight(String typed) {
        Matcher weight = WEIGHT.matcher(CellText.squeezed(typed));
        return weight.matches() ? new BigDecimal(weight.group(1)) : null;
    }

    /** Whether a number stands there without percent sign: 0.4 may then mean 40 %. */
    static boolean isBare(String typed) {
        Matcher weight = WEIGHT.matcher(CellText.squeezed(typed));
        return weight.matches() && weight.group(2) == null;
    }
}
