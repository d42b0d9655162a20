package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shares of somebody's positions as HR typed them, so that what is refused is not typed again. */
record TypedShares(String person, List<String> positions, List<String> percents, String reason) {

    /** By position; null where no number was typed. */
    Map<String, @Nullable BigDecimal> figures() {
        Map<String, @Nullable BigDecimal> figures = new LinkedHashMap<>();
        positions.forEach(position -> figures.put(position, number(text(position))));
        return figures;
    }

    /** What was typed for the position; empty where nothing was. */
    public String text(String position) {
        int at = positions.indexOf(position);
        return at >= 0 && at < percents.size() ? percents.get(at) : "";
    }

    private static @Nullable BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
