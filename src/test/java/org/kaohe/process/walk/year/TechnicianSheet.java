package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** 售后部维修技工月绩效考核表 (002, R119–R135). */
final class TechnicianSheet implements PrintedSheet {

    @Override
    public Map<String, String> draw(Random chance, int skill) {
        Draw draw = new Draw(chance, skill);
        draw.mishaps("L01__failures", 6);
        draw.share("L02__completion", 112, 2);
        draw.share("L03__completion", 108, 2);
        draw.share("L04__points", 20, 1);
        draw.mishaps("L05__refusals", 9);
        long served = draw.between("L06__served", 80, 260);
        draw.whole("L06__external", served * 2 / 100 + beside(chance, skill));
        draw.whole("L06__internal", Math.max(0, served / 100 + beside(chance, skill)));
        draw.mishaps("L07__late", 14);
        draw.mishaps("L08__minor", 4);
        draw.whole("L08__major", skill < 35 && chance.nextInt(4) == 0 ? 1 : 0);
        draw.mishaps("L09__missed", 4);
        draw.share("L09__score", 100, 1);
        draw.whole("L10__done", skill > 55 ? 1 + chance.nextInt(3) : chance.nextInt(2));
        return draw.figures();
    }

    @Override
    public Exact points(Figures f) {
        return left(10, f.each("L01__failures", "2"))
                .plus(f.at("L02__completion").times(Exact.of("0.1")).atMost(Exact.of(10)))
                .plus(f.at("L03__completion").times(Exact.of("0.1")).atMost(Exact.of(10)))
                .plus(f.at("L04__points").atMost(Exact.of(20)))
                .plus(left(15, f.each("L05__refusals", "2")))
                .plus(repairs(f, "L06__external", "0.02"))
                .plus(repairs(f, "L06__internal", "0.01"))
                .plus(left(10, f.each("L07__late", "1")))
                .plus(left(5, f.each("L08__minor", "2").plus(f.each("L08__major", "5"))))
                .plus(left(
                        5,
                        f.each("L09__missed", "2")
                                .plus(Exact.of(75).minus(f.at("L09__score")).atLeastZero())))
                .plus(left(5, Exact.of(2).minus(f.at("L10__done")).atLeastZero().times(Exact.of("2.5"))));
    }

    /** How many repeat repairs beside what is allowed. */
    private static int beside(Random chance, int skill) {
        boolean fine = chance.nextInt(100) < skill;
        return fine ? -1 : chance.nextInt(7) + (skill < 10 ? 3 : 0);
    }

    /** Allowed is a share of the machines served, whole machines only; a point off for each one more. */
    private static Exact repairs(Figures f, String field, String rate) {
        long allowed = f.at("L06__served").times(Exact.of(rate)).wholePart();
        return left(5, f.at(field).minus(Exact.of(allowed)).atLeastZero());
    }

    private static Exact left(long weight, Exact off) {
        return Exact.of(weight).minus(off).atLeastZero();
    }
}
