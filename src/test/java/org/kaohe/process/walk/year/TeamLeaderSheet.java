package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** 针对售后人员的KPI考核要点, completed (002, R055–R057): shares of what was taken, and marks. */
final class TeamLeaderSheet implements PrintedSheet {

    @Override
    public Map<String, String> draw(Random chance, int skill) {
        Draw draw = new Draw(chance, skill);
        draw.part("L01__achieved", draw.between("L01__total", 37, 93));
        draw.share("L02__opinion", 100, 0);
        draw.part("L03__achieved", draw.between("L03__total", 37, 93));
        draw.share("L04__mark", 100, 1);
        draw.part("L05__achieved", draw.between("L05__total", 0, 3));
        draw.share("L06__mark", 100, 0);
        return draw.figures();
    }

    @Override
    public Exact points(Figures f) {
        return share(20, f, "L01__achieved", "L01__total")
                .plus(f.each("L02__opinion", "0.2"))
                .plus(share(15, f, "L03__achieved", "L03__total"))
                .plus(f.each("L04__mark", "0.15"))
                .plus(share(15, f, "L05__achieved", "L05__total"))
                .plus(f.each("L06__mark", "0.15"));
    }

    /** Where there was nothing to handle badly, all of the points. */
    private static Exact share(long weight, Figures f, String achieved, String total) {
        return f.at(total).over().signum() == 0
                ? Exact.of(weight)
                : f.at(achieved).by(f.at(total)).times(Exact.of(weight));
    }
}
