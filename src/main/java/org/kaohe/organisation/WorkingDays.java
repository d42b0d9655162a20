package org.kaohe.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Knows the working days: weekdays without the public holidays, and the weekend days worked in exchange (调休).
 *
 * <p>The arrangement of a year is the file {@code calendar/<year>.csv} on the classpath. A year without a file counts
 * weekends only, which is wrong around the holidays and is mended by adding the file.
 */
@Service
public class WorkingDays {

    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();

    public boolean isWorkingDay(LocalDate day) {
        return switch (years.computeIfAbsent(day.getYear(), CalendarYear::load).kindOf(day)) {
            case HOLIDAY -> false;
            case WORKDAY -> true;
            case ORDINARY -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }

    /**
     * The working day that many working days after the given day, which itself never counts; before it when negative;
     * the given day itself, working or not, for 0.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
