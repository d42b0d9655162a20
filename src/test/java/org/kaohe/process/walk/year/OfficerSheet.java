package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** 售后服务岗位绩效考核表 (002, R086–R107): three departments bring what they take off, and an item may fall below 0. */
final class OfficerSheet implements PrintedSheet {

    @Override
    public Map<String, String> draw(Random chance, int skill) {
        Draw draw = new Draw(chance, skill);
        draw.ranged("L01__slower", 2, 1, 5);
        draw.mishaps("L01__repair", 3);
        draw.ranged("L01__calls", 4, 1, 3);
        draw.ranged("L01__mistakes", 3, 1, 5);
        draw.ranged("L01__complaints", 3, 1, 5);
        draw.mishaps("L01__letters", 2);
        draw.ranged("L01__tasks", 2, 0, 30);
        draw.share("L02__points", 30, 1);
        draw.mishaps("L03__idling", 5);
        draw.ranged("L03__slacking", 3, 1, 5);
        draw.ranged("L03__disobedience", 2, 5, 10);
        draw.ranged("L03__quarrels", 3, 1, 5);
        draw.mishaps("L04__absent", 4);
        draw.whole("L04__late", chance.nextInt(5));
        draw.mishaps("L04__early", 3);
        draw.mishaps("L04__awol", 2);
        draw.ranged("L05__untidy", 3, 1, 5);
        draw.ranged("L05__power", 3, 1, 3);
        draw.mishaps("L05__dress", 3);
        return draw.figures();
    }

    @Override
    public Exact points(Figures f) {
        Exact performance = f.at("L01__slowerPoints")
                .plus(f.each("L01__repair", "5"))
                .plus(f.at("L01__callsPoints"))
                .plus(f.at("L01__mistakesPoints"))
                .plus(f.at("L01__complaintsPoints"))
                .plus(f.each("L01__letters", "5"))
                .plus(f.at("L01__tasksPoints"));
        Exact attitude = f.each("L03__idling", "2")
                .plus(f.at("L03__slackingPoints"))
                .plus(f.at("L03__disobediencePoints"))
                .plus(f.at("L03__quarrelsPoints"));
        Exact attendance = f.each("L04__absent", "2")
                .plus(late(f.at("L04__late").wholePart()))
                .plus(f.each("L04__early", "2"))
                .plus(f.each("L04__awol", "5"));
        Exact order = f.at("L05__untidyPoints").plus(f.at("L05__powerPoints")).plus(f.each("L05__dress", "2"));
        return Exact.of(30 + 20 + 10 + 10)
                .minus(performance)
                .minus(attitude)
                .minus(attendance)
                .minus(order)
                .plus(f.at("L02__points"));
    }

    /** 1 point for two late arrivals of the month, 5 for three or more. */
    private static Exact late(long times) {
        return Exact.of(times >= 3 ? 5 : times == 2 ? 1 : 0);
    }
}
