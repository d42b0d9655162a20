package org.kaohe.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody is to hear of a request.
 *
 * @param department as the sheets call it, in both languages
 */
public record DataNews(What what, String periodCode, String department, LocalDate due, List<String> told) {

    public enum What {
        ASKED,
        DUE,
        LATE
    }

    public DataNews {
        told = List.copyOf(told);
    }
}
