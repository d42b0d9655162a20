package org.kaohe.process.walk.year;

import java.util.Map;
import java.util.Random;

/** A sheet as the source prints it: what is measured on it, and what that is worth by the printed rules. */
interface PrintedSheet {

    /** What somebody of this skill, 0 to 100, might do in a month: form field to figure. */
    Map<String, String> draw(Random chance, int skill);

    /** The points of the lines together, before plus, minus and veto, not rounded. */
    Exact points(Figures figures);
}
