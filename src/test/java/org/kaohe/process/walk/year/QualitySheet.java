package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** The qualitative part of the year's result: three marks of 100 for ten points each (002, R067). */
final class QualitySheet implements PrintedSheet {

    @Override
    public Map<String, String> draw(Random chance, int skill) {
        Draw draw = new Draw(chance, skill);
        draw.share("Q01__mark", 100, 1);
        draw.share("Q02__mark", 100, 0);
        draw.share("Q03__mark", 100, 1);
        return draw.figures();
    }

    @Override
    public Exact points(Figures f) {
        return f.each("Q01__mark", "0.1").plus(f.each("Q02__mark", "0.1")).plus(f.each("Q03__mark", "0.1"));
    }
}
