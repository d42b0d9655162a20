package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a method asks for. Bounds are inclusive; a missing bound is open, except that every typed number is held to
 * {@value #MAX_DECIMALS} decimals and to {@link #LARGEST}, so that no typed figure can make exact arithmetic run away.
 */
public record InputSpec(
        String key, InputKind kind, @Nullable BigDecimal min, @Nullable BigDecimal max, List<Choice> choices) {

    static final int MAX_DECIMALS = 6;
    static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    public InputSpec {
        choices = List.copyOf(choices);
    }

    public InputSpec(String key, InputKind kind, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        this(key, kind, min, max, List.of());
    }

    /** One of these values, whichever way the number is written (80 or 80.0). */
    static InputSpec choice(String key, List<Choice> choices) {
        return new InputSpec(key, InputKind.CHOICE, null, null, choices);
    }

    static InputSpec count(String key) {
        return new InputSpec(key, InputKind.COUNT, BigDecimal.ZERO, null);
    }

    static InputSpec amount(String key) {
        return new InputSpec(key, InputKind.AMOUNT, BigDecimal.ZERO, null);
    }

    static InputSpec amount(String key, BigDecimal max) {
        return new InputSpec(key, InputKind.AMOUNT, BigDecimal.ZERO, max);
    }

    static InputSpec percent(String key, BigDecimal max) {
        return new InputSpec(key, InputKind.PERCENT, BigDecimal.ZERO, max);
    }

    static InputSpec points(String key) {
        return new InputSpec(key, InputKind.POINTS, BigDecimal.ZERO, null);
    }

    /** The same input with the line's weight as its maximum, when it asks for points and states no maximum. */
    InputSpec within(BigDecimal weight) {
        return kind == InputKind.POINTS && max == null ? new InputSpec(key, kind, min, weight) : this;
    }

    /** The same input under another key. */
    InputSpec named(String other) {
        return new InputSpec(other, kind, min, max, choices);
    }

    /** What is wrong with this value as an answer to this input of the given line; empty when it may be used. */
    public Optional<MeasurementProblem> check(String line, @Nullable BigDecimal given) {
        if (given == null) {
            return problem(line, "missing");
        }
        if (kind == InputKind.CHOICE) {
            boolean offered = choices.stream().anyMatch(choice -> choice.value().compareTo(given) == 0);
            return offered ? Optional.empty() : problem(line, "no-choice", shown(given), offered());
        }
        BigDecimal upper = max == null ? LARGEST : max;
        BigDecimal lower = min == null ? LARGEST.negate() : min;
        if (given.compareTo(lower) < 0 || given.compareTo(upper) > 0) {
            return problem(line, "out-of-range", shown(given), shown(lower), shown(upper));
        }
        int decimals = given.stripTrailingZeros().scale();
        if (kind == InputKind.COUNT && decimals > 0) {
            return problem(line, "not-whole", shown(given));
        }
        if (decimals > MAX_DECIMALS) {
            return problem(line, "too-precise", String.valueOf(MAX_DECIMALS));
        }
        return Optional.empty();
    }

    private String offered() {
        return choices.stream().map(choice -> shown(choice.value())).collect(Collectors.joining(", "));
    }

    private Optional<MeasurementProblem> problem(String line, String what, String... args) {
        return Optional.of(new MeasurementProblem(line, key, "scoring.problem." + what, List.of(args)));
    }

    /** Plain digits where they are few; the short scientific form for a figure of absurd size. */
    private static String shown(BigDecimal figure) {
        return Math.abs((long) figure.scale()) > 20 ? figure.toString() : figure.toPlainString();
    }
}
