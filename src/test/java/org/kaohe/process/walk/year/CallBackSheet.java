package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** 回访员1 of 用户服务中心岗位KPI构成表 (000, R002, R022, X35): ratios against a target, complaints the other way round. */
final class CallBackSheet implements PrintedSheet {

    @Override
    public Map<String, String> draw(Random chance, int skill) {
        Draw draw = new Draw(chance, skill);
        long settled = draw.between("L01__total", 230, 470);
        draw.whole("L01__sampled", settled * (skill + chance.nextInt(30)) / 1150);
        long jobs = draw.between("L02__base", 300, 700);
        draw.whole("L02__count", chance.nextInt((int) (jobs * (120 - skill) / 1500) + 1));
        draw.part("L03__achieved", draw.between("L03__total", 110, 190));
        draw.part("L04__achieved", draw.between("L04__total", 310, 590));
        return draw.figures();
    }

    @Override
    public Exact points(Figures f) {
        Exact sample = f.at("L01__sampled").by(f.at("L01__total").times(Exact.of("0.1")));
        return capped(20, sample)
                .plus(complaints(f))
                .plus(capped(60, f.at("L03__achieved").by(f.at("L03__total"))))
                .plus(capped(10, f.at("L04__achieved").by(f.at("L04__total"))));
    }

    /** All of the 10 up to 2 %, above it so much less as the rate is higher. */
    private static Exact complaints(Figures f) {
        Exact allowed = f.at("L02__base").times(Exact.of("0.02"));
        return f.at("L02__count").over().signum() == 0 ? Exact.of(10) : capped(10, allowed.by(f.at("L02__count")));
    }

    private static Exact capped(long weight, Exact share) {
        return share.atMost(Exact.of(1)).times(Exact.of(weight));
    }
}
