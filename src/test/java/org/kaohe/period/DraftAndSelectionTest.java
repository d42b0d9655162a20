package org.kaohe.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.period.ParticipantState.EXCLUDED;
import static org.kaohe.period.ParticipantState.SELECTED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftAndSelectionTest extends PeriodFixture {

    @Test
    void a_draft_is_named_after_its_month_in_both_languages() {
        AppraisalPeriod period = period(drafted());

        assertThat(period.getCode()).isEqualTo("2026M11");
        assertThat(period.getState()).isEqualTo(PeriodState.DRAFT);
        assertThat(period.getFromDate()).isEqualTo("2026-11-01");
        assertThat(period.getToDate()).isEqualTo("2026-11-30");
        assertThat(text(period.getTitleKey(), period.getTitleArgs(), Locale.ENGLISH))
                .isEqualTo("Monthly appraisal 2026-11");
        assertThat(text(period.getTitleKey(), period.getTitleArgs(), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("2026年11月月度考核");
        assertThat(periods.findByCode("2026M11")).isPresent();
    }

    @Test
    void a_second_period_of_the_month_waits_until_the_first_is_closed() {
        long first = drafted();

        assertThat(periods.draft(Draft.of(PeriodKind.MONTH, NOVEMBER, AS_OF), "10006"))
                .isEqualTo(new PeriodRefused(java.util.List.of(Problem.of("month", "period.month.taken", "2026M11"))));
        assertThat(periods.draft(
                        Draft.of(PeriodKind.MONTH, NOVEMBER.plusMonths(1), LocalDate.of(2026, 12, 1)), "10006"))
                .isInstanceOf(PeriodDrafted.class);

        assertThat(periods.discard(first, "10006")).isEmpty();
        assertThat(period(drafted()).getCode()).isEqualTo("2026M11-2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11,2026-10-31,period.as-of.out-of-range",
        "2026-11,2027-01-01,period.as-of.out-of-range",
        "2126-11,2126-11-21,period.month.out-of-range"
    })
    void a_month_or_a_day_that_makes_no_sense_is_refused(YearMonth month, LocalDate asOf, String key) {
        PeriodRefused refused = (PeriodRefused) periods.draft(Draft.of(PeriodKind.MONTH, month, asOf), "10006");

        assertThat(refused.problems()).extracting(Problem::messageKey).containsExactly(key);
        assertThat(periods.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01", "2026-12-31"})
    void the_day_may_lie_in_the_month_or_in_the_next(LocalDate asOf) {
        assertThat(periods.draft(Draft.of(PeriodKind.MONTH, NOVEMBER, asOf), "10006"))
                .isInstanceOf(PeriodDrafted.class);
    }

    @Test
    void a_period_belongs_to_one_process_instance() {
        long id = drafted();
        periods.bindInstance(id, "a");
        periods.bindInstance(id, "a");

        assertThat(period(id).getProcessInstanceId()).isEqualTo("a");
        assertThatThrownBy(() -> periods.bindInstance(id, "b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void those_employed_take_part_or_are_excluded_with_a_reason() {
        long id = selected();

        assertThat(periods.participants(id))
                .extracting(p -> p.getPersonNumber() + " " + p.getState() + " " + p.getReasonKey())
                .containsExactly(
                        "100 EXCLUDED period.excluded.no-superior",
                        "101 SELECTED null",
                        "102 SELECTED null",
                        "103 SELECTED null",
                        "104 EXCLUDED period.excluded.no-full-month",
                        "105 EXCLUDED period.excluded.no-sheet");
        assertThat(periods.progress(id)).isEqualTo(new Progress(3, 3, 0, 0, 0, 0));
        assertThat(participant(id, "101").getSheetVersionId()).isEqualTo(SHEET);
        assertThat(participant(id, "101").getSegment()).isEqualTo("fitter");
        assertThat(reason(participant(id, "104")))
                .isEqualTo("Hired on 2026-11-16: monthly appraisals start with the first full month, 2026-12.");
        Participant seller = participant(id, "105");
        assertThat(reason(seller)).isEqualTo("There is no published sheet for the position Seller.");
        assertThat(text(seller.getReasonKey(), seller.getReasonArgs(), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("岗位“销售员”没有已发布的考核表。");
    }

    @ParameterizedTest(name = "hired on {0}, appraised for {1}: {2}")
    @CsvSource({
        "2026-11-02,2026-11,true",
        "2026-11-03,2026-11,false",
        "2026-11-03,2026-12,true",
        "2026-10-08,2026-10,true",
        "2026-10-09,2026-10,false"
    })
    void a_month_is_full_when_no_working_day_of_it_was_missed(LocalDate hired, YearMonth month, boolean takesPart) {
        people(FITTER.replaceAll("2020-03-02", hired.toString()).replace("101,", "107,"));
        PeriodDrafted draft =
                (PeriodDrafted) periods.draft(Draft.of(PeriodKind.MONTH, month, month.atEndOfMonth()), "10006");
        periods.select(draft.id());

        assertThat(participant(draft.id(), "107").getState()).isEqualTo(takesPart ? SELECTED : EXCLUDED);
    }

    @Test
    void nobody_is_selected_before_the_day_they_were_hired() {
        PeriodDrafted draft = (PeriodDrafted)
                periods.draft(Draft.of(PeriodKind.MONTH, NOVEMBER, LocalDate.of(2026, 11, 15)), "10006");
        periods.select(draft.id());

        assertThat(periods.participants(draft.id()))
                .extracting(Participant::getPersonNumber)
                .doesNotContain("104")
                .contains("102");
    }

    @Test
    void a_superior_who_is_not_employed_on_the_day_cannot_score() {
        people(
                "108,辛,sales,boss,M1,2026-11-23,,regular,5000,,,,,,\n",
                FITTER.replace("100,2020-03-02", "108,2026-11-20"));
        long id = selected();

        assertThat(participant(id, "101").getReasonKey()).isEqualTo("period.excluded.superior-not-employed");
    }

    @Test
    void selecting_again_changes_nothing_by_itself() {
        long id = selected();
        String before = rows(id);

        periods.select(id);

        assertThat(rows(id)).isEqualTo(before);
    }

    @Test
    void selecting_a_draft_again_follows_the_company_and_keeps_what_hr_decided() {
        long id = selected();
        assertThat(periods.exclude(participant(id, "102").getId(), " 产假 ", "10006"))
                .isEmpty();
        people(
                FITTER.replace("regular", "left"),
                SELLER.replace("sales,seller", "sales,fitter"),
                HIRED_IN_MID_MONTH.replace("2026-11-16", "2026-10-16"));

        periods.select(id);

        assertThat(periods.participants(id))
                .extracting(
                        p -> p.getPersonNumber() + " " + p.getSegment() + " " + p.getState() + " " + p.getReasonKey())
                .containsExactlyInAnyOrder(
                        "100 boss EXCLUDED period.excluded.no-superior",
                        "101 fitter EXCLUDED period.excluded.gone",
                        "102 fitter EXCLUDED period.excluded.by-hand",
                        "103 fitter SELECTED null",
                        "104 fitter SELECTED null",
                        "105 fitter SELECTED null",
                        "105 seller EXCLUDED period.excluded.gone");
        assertThat(reason(participant(id, "102"))).isEqualTo("Excluded by 10006: 产假");
    }

    @Test
    void a_confirmed_period_is_not_selected_again() {
        long id = confirmed();
        people(HIRED_IN_MID_MONTH.replace("2026-11-16", "2026-10-16"));
        String before = rows(id);

        periods.select(id);

        assertThat(rows(id)).isEqualTo(before);
    }

    private String rows(long id) {
        return jdbc.queryForList("select * from participant where period_id = ? order by id", id)
                .toString();
    }

    private static String reason(Participant participant) {
        return text(participant.getReasonKey(), participant.getReasonArgs(), Locale.ENGLISH);
    }
}
