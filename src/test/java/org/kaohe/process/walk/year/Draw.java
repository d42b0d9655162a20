package org.kaohe.process.walk.year;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Draws the figures of a scorecard: the better the skill, the fewer mishaps and the more of what is wanted. */
final class Draw {

    private final Random chance;
    private final int skill;
    private final Map<String, String> figures = new LinkedHashMap<>();

    Draw(Random chance, int skill) {
        this.chance = chance;
        this.skill = skill;
    }

    /** Something that should not happen: none at skill 100, about so many at skill 0. */
    long mishaps(String field, int worst) {
        int usual = (100 - skill) * worst / 100;
        return whole(field, usual / 2 + chance.nextInt(usual + 1 - usual / 2));
    }

    long whole(String field, long figure) {
        figures.put(field, String.valueOf(figure));
        return figure;
    }

    /** Mishaps whose points somebody decides within a range; the points stand in a field of their own. */
    void ranged(String field, int worst, int from, int to) {
        long times = mishaps(field, worst);
        long points = times * from;
        for (long i = 0; i < times; i++) {
            points += chance.nextInt(to - from + 1);
        }
        whole(field + "Points", points);
    }

    /** A figure between 0 and the most, near the skill's share of it, with so many decimals. */
    void share(String field, int most, int decimals) {
        double about = most * Math.min(100, Math.max(0, skill + chance.nextInt(13) - 6)) / 100.0;
        figures.put(
                field,
                BigDecimal.valueOf(about)
                        .setScale(decimals, java.math.RoundingMode.DOWN)
                        .toPlainString());
    }

    long between(String field, int from, int to) {
        return whole(field, from + chance.nextInt(to - from + 1));
    }

    /** So many out of the total as the skill would have it, or all of them. */
    void part(String field, long total) {
        long missing = total * (100 - skill) / 100;
        whole(field, total - (missing == 0 ? 0 : chance.nextLong(missing + 1)));
    }

    Map<String, String> figures() {
        return figures;
    }
}
