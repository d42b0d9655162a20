package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the target column says: {@code 98%}, {@code <2%}, {@code 3日前}, {@code 15日内}, {@code 每季度}.
 *
 * @param percent the last percentage in it
 * @param below whether that percentage is an upper limit
 * @param open whether the limit itself is excluded as it is printed (小于, <)
 * @param sample whether it asks for a sample
 */
record PrintedTarget(String text, @Nullable BigDecimal percent, boolean below, boolean open, boolean sample) {

    private static final String FIGURE = "([0-9]{1,7}(?:\\.[0-9]{1,4})?)";
    private static final Pattern PERCENT = Pattern.compile(FIGURE + "%(?!.*%)");
    private static final Pattern BELOW =
            Pattern.compile("(?:[<≤]|小于|低于|不超过|不高于|不大于|少于|控制在)=?" + FIGURE + "%|" + FIGURE + "%(?:以内|以下|之内)");
    private static final Pattern OPEN = Pattern.compile("<(?!=)|小于|低于|少于");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])([0-9]{1,2})[日号](?:之前|以前|前)");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,3})个?(?:工作)?[日天](?:以内|之内|内)$");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,7})");
    private static final Pattern OFTEN = Pattern.compile("[按每](周|星期|月|季度?|年)");

    static PrintedTarget of(String printed) {
        String text = CellText.squeezed(printed);
        Matcher below = BELOW.matcher(text);
        Matcher percent = PERCENT.matcher(text);
        return new PrintedTarget(
                text,
                percent.find() ? new BigDecimal(percent.group(1)) : null,
                below.find(),
                OPEN.matcher(text).find(),
                text.contains("抽查") || text.contains("抽样") || text.contains("抽检") || text.contains("比例抽"));
    }

    /** Day of the month of {@code 3日前}. */
    @Nullable
    String dueDay() {
        return first(DAY);
    }

    /** Number of days of {@code 15日内}, where nothing else is asked for. */
    @Nullable
    String withinDays() {
        return first(DAYS);
    }

    /** {@code week} of 按周, {@code quarter} of 每季度; none where no rhythm is named. */
    @Nullable
    String often() {
        String word = first(OFTEN);
        if (word == null) {
            return null;
        }
        return switch (word.charAt(0)) {
            case '周', '星' -> "week";
            case '季' -> "quarter";
            case '年' -> "year";
            default -> "month";
        };
    }

    boolean names(String figure) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group(1).equals(figure)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String first(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
