package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** 售后服务考核办法, completed (002, R065–R067): four quarters of 70 %, and 30 %. */
final class ManagerSheet implements PrintedSheet {

    @Override
    public Map<String, String> draw(Random chance, int skill) {
        Draw draw = new Draw(chance, skill);
        draw.share("L01__mark", 100, 2);
        draw.share("L02__mark", 100, 1);
        draw.share("L03__mark", 100, 0);
        draw.share("L04__mark", 100, 2);
        draw.share("L05__mark", 100, 1);
        return draw.figures();
    }

    @Override
    public Exact points(Figures f) {
        return f.at("L01__mark")
                .plus(f.at("L02__mark"))
                .plus(f.at("L03__mark"))
                .plus(f.at("L04__mark"))
                .by(Exact.of(4))
                .times(Exact.of("0.7"))
                .plus(f.each("L05__mark", "0.3"));
    }
}
