package org.kaohe.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's month in several positions, which share the bonus base.
 *
 * @param positions the earliest first
 * @param reason why they share it so; null while nobody has said how
 * @param setBy who said so; null while nobody has
 */
public record SharedMonth(String person, List<Position> positions, @Nullable String reason, @Nullable String setBy) {

    static final BigDecimal WHOLE = new BigDecimal(100);

    /**
     * @param code of the position
     * @param days of the month in this position
     * @param proposed share in percent by these days
     * @param percent the share that counts; null while there is none
     */
    public record Position(
            String code, String appraisalNumber, long days, BigDecimal proposed, @Nullable BigDecimal percent) {}

    /** Whether every position has a share and they make a hundred percent. */
    public boolean decided() {
        List<BigDecimal> percents = positions.stream()
                .map(Position::percent)
                .filter(Objects::nonNull)
                .toList();
        return percents.size() == positions.size()
                && percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0;
    }

    /** Empty until the shares are decided. */
    Optional<BigDecimal> shareOf(String code) {
        return decided()
                ? positions.stream()
                        .filter(position -> position.code().equals(code))
                        .findFirst()
                        .map(Position::percent)
                : Optional.empty();
    }
}
