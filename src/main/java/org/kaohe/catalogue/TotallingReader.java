package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Parameters;
import org.kaohe.scoring.ZeroBase;

/** Reads how the lines of a sheet make its total. */
final class TotallingReader {

    /** How a grade is found from the official score. */
    private enum Grading {
        EXACT,
        WHOLE
    }

    private TotallingReader() {}

    static Totalling read(Parameters sheet) {
        Parameters policies = sheet.has("policies") ? sheet.child("policies") : new Parameters(Map.of());
        ZeroBase zero = policies.word("zero", ZeroBase.class, ZeroBase.RENORMALISE);
        boolean whole = policies.word("grade", Grading.class, Grading.EXACT) == Grading.WHOLE;
        policies.refuseOthers();
        return new Totalling(groups(sheet), multiplier(sheet), normalise(sheet), raters(sheet), zero, whole);
    }

    private static List<LineGroup> groups(Parameters sheet) {
        List<LineGroup> groups = new ArrayList<>();
        for (Parameters group : sheet.has("groups") ? sheet.list("groups") : List.<Parameters>of()) {
            String code = group.key("code");
            if (groups.stream().anyMatch(other -> other.code().equals(code))) {
                group.report("code", "taken", code);
            }
            groups.add(new LineGroup(code, group.text("zh"), group.text("en"), group.optionalDecimal("weight")));
            group.refuseOthers();
        }
        return groups;
    }

    private static @Nullable CriticalIndicator multiplier(Parameters sheet) {
        if (!sheet.has("multiplier")) {
            return null;
        }
        Parameters multiplier = sheet.child("multiplier");
        BigDecimal min = multiplier.optionalDecimal("min");
        BigDecimal max = multiplier.optionalDecimal("max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            multiplier.report("max", "range", min.toPlainString(), max.toPlainString());
        }
        CriticalIndicator read = new CriticalIndicator(multiplier.text("zh"), multiplier.text("en"), min, max);
        multiplier.refuseOthers();
        return read;
    }

    private static @Nullable BigDecimal normalise(Parameters sheet) {
        return sheet.has("normalise") ? sheet.positive("normalise") : null;
    }

    private static List<RaterOfSheet> raters(Parameters sheet) {
        List<RaterOfSheet> raters = new ArrayList<>();
        for (Parameters rater : sheet.has("raters") ? sheet.list("raters") : List.<Parameters>of()) {
            rater.text("role");
            raters.add(new RaterOfSheet(
                    rater.word("role", RaterOfSheet.Role.class, RaterOfSheet.Role.SUPERIOR),
                    rater.optionalDecimal("share"),
                    rater.optionalText("zh"),
                    rater.optionalText("en")));
            rater.refuseOthers();
        }
        return raters;
    }
}
