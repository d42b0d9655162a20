package org.kaohe.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The days of one year that differ from its weeks, read from {@code calendar/<year>.csv}. */
final class CalendarYear {

    enum Kind {
        HOLIDAY,
        WORKDAY,
        ORDINARY
    }

    private static final Logger LOG = LoggerFactory.getLogger(CalendarYear.class);
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Map<LocalDate, Kind> days;

    private CalendarYear(Map<LocalDate, Kind> days) {
        this.days = days;
    }

    static CalendarYear load(int year) {
        String file = "/calendar/" + year + ".csv";
        try (InputStream in = CalendarYear.class.getResourceAsStream(file)) {
            if (in == null) {
                LOG.warn("No {} on the classpath: holidays and exchanged working days of {} are not known", file, year);
                return new CalendarYear(Map.of());
            }
            return new CalendarYear(read(year, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A date of another year, a date twice or an unknown kind is a mistake in the file and stops the reading. */
    static Map<LocalDate, Kind> read(int year, InputStreamReader csv) throws IOException {
        Map<LocalDate, Kind> days = new HashMap<>();
        for (CSVRecord row : FORMAT.parse(csv)) {
            LocalDate date = LocalDate.parse(row.get("date"));
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            if (date.getYear() != year || days.put(date, kind) != null) {
                throw new IllegalStateException(
                        "calendar/" + year + ".csv: " + date + " is of another year or named twice");
            }
        }
        return days;
    }

    Kind kindOf(LocalDate day) {
        return days.getOrDefault(day, Kind.ORDINARY);
    }
}
