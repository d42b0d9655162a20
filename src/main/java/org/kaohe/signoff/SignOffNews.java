package org.kaohe.signoff;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody is to hear of a sign-off.
 *
 * @param title what is signed, in both languages
 * @param due the day on which the link is due; of an ended one the day of its end
 */
public record SignOffNews(What what, String number, String title, LocalDate due, List<String> told) {

    public enum What {
        ASKED,
        DUE,
        LATE,
        /** It is back with whoever drew it up. */
        BACK,
        APPROVED
    }

    public SignOffNews {
        told = List.copyOf(told);
    }
}
