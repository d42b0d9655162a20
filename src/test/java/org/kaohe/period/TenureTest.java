package org.kaohe.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six months in service come before the first mid-year and the first annual appraisal (002, R062, R069). */
class TenureTest extends PeriodFixture {

    @ParameterizedTest(name = "{0} on {1}, hired on {2}: long enough {3}")
    @CsvSource({
        "MID_YEAR,2026-07-01,2026-01-01,true",
        "MID_YEAR,2026-07-01,2026-01-02,false",
        "ANNUAL,2027-01-04,2026-07-04,true",
        "ANNUAL,2027-01-04,2026-07-05,false",
        "MID_YEAR,2026-07-30,2026-01-31,false",
        "MONTH,2026-12-31,2026-11-02,true"
    })
    void r062_r069_new_people_take_part_in_mid_year_and_annual_appraisals_after_six_months(
            PeriodKind kind, LocalDate asOf, LocalDate hired, boolean longEnough) {
        people(FITTER.replaceAll("2020-03-02", hired.toString()).replace("101,", "107,"));
        YearMonth month = kind == PeriodKind.ANNUAL ? YearMonth.of(2026, 12) : YearMonth.from(asOf);
        PeriodDrafted draft = (PeriodDrafted) periods.draft(
                Draft.of(kind, kind == PeriodKind.MID_YEAR ? YearMonth.of(2026, 6) : month, asOf), "10006");

        periods.select(draft.id());

        Participant found = participant(draft.id(), "107");
        assertThat(Objects.equals(found.getReasonKey(), "period.excluded.tenure"))
                .as(found.getReasonKey())
                .isEqualTo(!longEnough);
        if (!longEnough) {
            assertThat(found.getReasonArgs())
                    .isEqualTo(
                            List.of(hired.toString(), "6", hired.plusMonths(6).toString()));
            assertThat(text(found.getReasonKey(), found.getReasonArgs(), Locale.ENGLISH))
                    .contains(hired.toString());
        }
    }
}
