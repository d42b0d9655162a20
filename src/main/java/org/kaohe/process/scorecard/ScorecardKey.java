package org.kaohe.process.scorecard;

import java.util.Locale;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.catalogue.SheetVersion;

/** Names of a compiled scorecard and of its fields. */
final class ScorecardKey {

    /** Raised whenever the compiler makes another form of the same sheet. */
    private static final int COMPILER = 2;

    private ScorecardKey() {}

    static String of(SheetVersion version, RaterRole rater) {
        return "scorecard-" + version.getCode() + "-v" + version.getVersion() + "-"
                + rater.name().toLowerCase(Locale.ROOT) + "-c" + COMPILER;
    }

    static String input(String line, String input) {
        return line + "__" + input;
    }

    static String remark(String line) {
        return line + "_remark";
    }

    /** True where the line is for a higher grade than the person has. */
    static String reserved(String line) {
        return line + "_reserved";
    }

    /** What the person rated themselves, shown to the superior above the line. */
    static String selfText(String line) {
        return line + "_self";
    }
}
