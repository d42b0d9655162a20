package org.kaohe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-02",
                "2026-02-16",
                "2026-02-23",
                "2026-04-06",
                "2026-05-05",
                "2026-06-19",
                "2026-09-25",
                "2026-10-07",
                "2026-11-21",
                "2026-11-22"
            })
    void holidays_and_ordinary_weekends_are_free(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-04",
                "2026-02-14",
                "2026-02-24",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-08",
                "2026-10-10",
                "2026-11-20"
            })
    void weekdays_and_exchanged_weekend_days_are_worked(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void the_year_2026_has_248_working_days() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(days::isWorkingDay)
                        .count())
                .isEqualTo(248);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-20,0,2026-11-20",
        "2026-11-21,0,2026-11-21",
        "2026-11-20,1,2026-11-23",
        "2026-11-21,1,2026-11-23",
        "2026-11-20,5,2026-11-27",
        "2026-09-30,1,2026-10-08",
        "2026-09-30,3,2026-10-10",
        "2026-09-18,1,2026-09-20",
        "2026-11-23,-1,2026-11-20",
        "2026-02-24,-2,2026-02-13",
        "2026-12-31,1,2027-01-01"
    })
    void counting_leaves_out_the_day_itself_and_whatever_is_free(LocalDate from, int count, LocalDate expected) {
        assertThat(days.plus(from, count)).isEqualTo(expected);
    }

    @Test
    void a_year_without_a_file_knows_weekends_only() {
        assertThat(days.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-10-01,holiday",
                "2026-10-01,feast",
                "2026-10-01,holiday\n2026-10-01,workday",
                "soon,holiday"
            })
    void a_mistake_in_a_calendar_file_is_not_passed_over(String rows) {
        byte[] csv = ("date,kind\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CalendarYear.read(
                        2026, new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8)))
                .isInstanceOf(RuntimeException.class);
    }
}
