package org.kaohe.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Publication.Published;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.scoring.Bands;
import org.kaohe.scoring.Bands.Band;
import org.kaohe.scoring.Bands.Of;
import org.kaohe.scoring.Linear;
import org.kaohe.scoring.ScoringMethod;

/** Tables of a year as an organisation might set them, and the sheet that they belong to. */
public final class SchemeTables {

    public static final String SHEET = "after-sales-scheme-completed";

    private SchemeTables() {}

    /** Publishes the sheet, once. */
    public static void publish(Catalogue catalogue) {
        if (catalogue.published(SHEET).isEmpty()) {
            long draft = catalogue.versionsOf(SHEET).get(0).getId();
            if (!(catalogue.publish(draft, "test", "for tests") instanceof Published)) {
                throw new AssertionError("The completed scheme cannot be published");
            }
        }
    }

    /** Attendance 98/95/90, hours 40/30, re-repairs evenly from 10 % to none, cost evenly from 6000 to 2000 yuan. */
    public static Map<ScheduleFigure, ScoringMethod> all() {
        Map<ScheduleFigure, ScoringMethod> tables = new EnumMap<>(ScheduleFigure.class);
        tables.put(
                ScheduleFigure.ATTENDANCE,
                bands(Of.RATIO, "98", null, "100", "95", "98", "90", "90", "95", "80", "0", "90", "60"));
        tables.put(ScheduleFigure.FIELD_HOURS, bands(Of.VALUE, "40", null, "100", "30", "40", "85", "0", "30", "60"));
        tables.put(ScheduleFigure.RE_REPAIR, new Linear(Of.RATIO, BigDecimal.TEN, BigDecimal.ZERO));
        tables.put(ScheduleFigure.COST, new Linear(Of.VALUE, new BigDecimal("6000"), new BigDecimal("2000")));
        return tables;
    }

    /** Bands of marks of 100, each by from, below and mark. */
    public static Bands bands(Of of, String... figures) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < figures.length; i += 3) {
            bands.add(new Band(
                    new BigDecimal(figures[i]),
                    figures[i + 1] == null ? null : new BigDecimal(figures[i + 1]),
                    new BigDecimal(figures[i + 2])));
        }
        return new Bands(of, bands, new BigDecimal("100"));
    }
}
