package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ratio such as {@code [(done/tasks)/98%]40%} as a form prints it.
 *
 * @param divisor the target that it divides by, in percent
 * @param weight the weight behind it, in percent
 */
record PrintedRatio(String numerator, String denominator, @Nullable BigDecimal divisor, @Nullable BigDecimal weight) {

    private static final String NAME = "([^()（）\\[\\]/÷=＝:：,，。;；\\s%]+)";
    private static final Pattern RATIO = Pattern.compile(NAME + "\\s*[/÷]\\s*" + NAME);
    private static final Pattern DIVISOR = Pattern.compile("[)）]?\\s*[/÷]\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]");
    private static final Pattern WEIGHT = Pattern.compile("[)）\\]]\\s*(\\d+(?:\\.\\d+)?)\\s*[%％]$");

    /** The ratio of a line that is scored by one. */
    static Optional<PrintedRatio> of(SheetLine line) {
        String printed = line.printed();
        if (printed == null || !Measures.isRatio(line.method())) {
            return Optional.empty();
        }
        Matcher ratio = RATIO.matcher(printed);
        return ratio.find()
                ? Optional.of(new PrintedRatio(
                        ratio.group(1), ratio.group(2), figure(DIVISOR, printed), figure(WEIGHT, printed)))
                : Optional.empty();
    }

    private static @Nullable BigDecimal figure(Pattern pattern, String printed) {
        return Printed.first(printed, pattern)
                .map(match -> new BigDecimal(match.group(1)))
                .orElse(null);
    }
}
