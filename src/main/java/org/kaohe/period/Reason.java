package org.kaohe.period;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why somebody does not take part: a message key and what the message mentions. */
record Reason(String key, List<String> args) {

    static final String BY_HAND = "period.excluded.by-hand";

    /** Who is above. */
    static final String SUPERIOR_NOT_EMPLOYED = "period.excluded.superior-not-employed";

    /** HR let somebody take part after all: the words, who. */
    static final String PUT_BACK = "period.put-back";

    /** The same after an appraisal was cancelled: the words, who, the cancelled appraisal. */
    static final String PUT_BACK_ANEW = "period.put-back.anew";

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1000;

    static Reason of(String key, String... args) {
        return new Reason(key, List.of(args));
    }

    /** Arguments in one column, each cut to 1000 characters (a stack of causes may be long). */
    String storedArgs() {
        return String.join(SEPARATOR, args.stream().map(Reason::cut).toList());
    }

    static List<String> readArgs(@Nullable String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(SEPARATOR, -1));
    }

    private static String cut(String arg) {
        String clean = arg.replace(SEPARATOR, " ").replace("\u0000", " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }
}
