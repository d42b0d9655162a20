package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How numbers and words of a fixed list are written in a sheet. */
final class Written {

    private Written() {}

    /** A number with at most six decimals and of sensible size, 0 or more; null when the text is none. */
    static @Nullable BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean usable = number.signum() >= 0
                    && number.compareTo(InputSpec.LARGEST) <= 0
                    && number.stripTrailingZeros().scale() <= InputSpec.MAX_DECIMALS;
            return usable ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The constant that the text means: {@code LOWER_CASE} is written {@code lower-case}. */
    static <E extends Enum<E>> Optional<E> word(String text, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> written(word).equals(text))
                .findFirst();
    }

    static <E extends Enum<E>> String all(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Written::written).collect(Collectors.joining(", "));
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
