package org.kaohe.pay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.organisation.PersonSaved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;

abstract class LedgerContract extends OnPay {

    private static final int TOGETHER = 8;

    @Autowired
    private SecondResults seconds;

    @AfterEach
    void forgetBases() {
        jdbc.update("delete from bonus_base");
        jdbc.update("update person set bonus_base = 1000");
    }

    @Test
    void r086_r181_r186_the_seal_credits_the_bonus_with_its_formula() {
        String number = sealed();

        PayEntry entry = bonuses.of(number).get(0);
        assertThat(credited(number)).containsExactly("BONUS 880.00");
        assertThat(entry.getFormula()).isEqualTo("88.00 / 100 × 1000.00 = 880.00");
        assertThat(entry.getPersonNumber()).isEqualTo(Company.TECHNICIAN);
        assertThat(entry.getPeriodCode()).isEqualTo(get(number).getPeriodCode());
        assertThat(entry.getScore()).isEqualByComparingTo("88");
        assertThat(entry.getBase()).isEqualByComparingTo("1000");
        assertThat(entry.getCreatedAt()).isEqualTo(clock.instant());
    }

    @Test
    void nothing_is_credited_twice_whatever_is_repeated() {
        String number = sealed();

        appraisals.sealed(number, 1);
        amend(number, "88.00");

        assertThat(bonuses.settle(number, null)).isEmpty();
        assertThat(credited(number)).containsExactly("BONUS 880.00");
    }

    @Test
    void of_eight_credits_at_the_same_moment_one_is_entered() throws Exception {
        String number = decided();
        jdbc.update("update appraisal set state = 'SEALED' where number = ?", number);

        assertThat(together(() -> bonuses.settle(number, null)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);
        assertThat(credited(number)).containsExactly("BONUS 880.00");

        jdbc.update("update appraisal set official = 80 where number = ?", number);
        assertThat(together(() -> bonuses.settle(number, null)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);
        assertThat(credited(number)).containsExactly("BONUS 880.00", "CORRECTION -80.00");
    }

    @Test
    void the_database_itself_refuses_a_second_entry_of_the_same_key() {
        String number = sealed();

        assertThatThrownBy(() -> jdbc.update(
                        "insert into pay_entry (id, sequence_number, entry_key, kind, person_number, period_code,"
                                + " appraisal_number, amount, formula, created_at) select -1, -1, entry_key, kind,"
                                + " person_number, period_code, appraisal_number, amount, formula, created_at"
                                + " from pay_entry where appraisal_number = ?",
                        number))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_second_appraisal_of_the_same_month_and_position_earns_nothing() {
        String first = sealed();
        String second = sealed();

        assertThat(get(second).getPeriodId()).isNotEqualTo(get(first).getPeriodId());
        assertThat(credited(first)).containsExactly("BONUS 880.00");
        assertThat(credited(second)).isEmpty();
        assertThat(bonuses.settle(second, "2026-PAY-9")).isEmpty();
        assertThat(seconds.of(get(first).getPeriodId())).isEmpty();
        assertThat(seconds.find(first)).isEmpty();
        assertThat(seconds.of(get(second).getPeriodId()))
                .extracting(SecondResult::person, SecondResult::appraisalNumber, one -> one.paid()
                        .getEntryKey())
                .containsExactly(tuple(Company.TECHNICIAN, second, first + "#1"));
        assertThat(seconds.find(second)).isPresent();
        amend(first, "90.00");
        assertThat(credited(first)).containsExactly("BONUS 880.00", "CORRECTION 20.00");
    }

    @Test
    void a_result_that_is_not_sealed_or_not_recognised_is_no_second_one() {
        sealed();
        String open = decided();
        String unheard = sealed();
        jdbc.update("update appraisal set recognised = false where number = ?", unheard);

        assertThat(seconds.find(open)).isEmpty();
        assertThat(seconds.find(unheard)).isEmpty();
        assertThat(seconds.of(get(unheard).getPeriodId())).isEmpty();
    }

    @Test
    void of_two_appraisals_of_a_month_that_are_credited_at_the_same_moment_one_pays() throws Exception {
        String first = decided();
        String second = decided();
        jdbc.update("update appraisal set state = 'SEALED' where number in (?, ?)", first, second);
        AtomicInteger turns = new AtomicInteger();

        assertThat(together(() -> bonuses.settle(turns.getAndIncrement() % 2 == 0 ? first : second, null)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);
    }

    @Test
    void the_database_itself_refuses_a_second_bonus_of_a_person_month_and_position() {
        String number = sealed();

        assertThatThrownBy(() -> jdbc.update(
                        "insert into pay_entry (id, sequence_number, entry_key, kind, person_number, period_code,"
                                + " appraisal_number, amount, formula, created_at, bonus_month, bonus_position)"
                                + " select -2, -2, 'another', kind, person_number, period_code, appraisal_number, amount,"
                                + " formula, created_at, bonus_month, bonus_position"
                                + " from pay_entry where appraisal_number = ?",
                        number))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_migration_leaves_what_was_credited_twice_before_and_lets_the_first_stand_for_the_month()
            throws IOException {
        String first = sealed();
        jdbc.update("update pay_entry set bonus_month = null, bonus_position = null");
        String second = sealed();
        jdbc.update("update pay_entry set bonus_month = null, bonus_position = null");
        String migration = new ClassPathResource("db/migration/V22_1__bonus_once.sql").getContentAsString(UTF_8);
        int begin = migration.indexOf("update pay_entry");

        List<String> standing = transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.update("delete from pay_entry where appraisal_number not in (?, ?)", first, second);
            jdbc.execute(migration.substring(begin, migration.indexOf(';', begin)));
            return jdbc.queryForList(
                    "select appraisal_number from pay_entry where bonus_month = ? and bonus_position is not null",
                    String.class,
                    LocalDate.of(2026, 11, 1));
        });

        assertThat(standing).containsExactly(first);
    }

    @Test
    void what_is_rolled_back_is_not_credited() {
        String number = decided();

        transaction.executeWithoutResult(status -> {
            appraisals.sealed(number, 1);
            status.setRollbackOnly();
        });

        assertThat(credited(number)).isEmpty();
    }

    @Test
    void nothing_is_credited_before_the_seal_nor_for_a_cancelled_appraisal() {
        String open = decided();
        String cancelled = atSignature();
        done(appraisals.cancel(cancelled, Company.HR, "leaves"));
        appraisals.sealed(cancelled, 2);

        assertThat(bonuses.settle(open, null)).isEmpty();
        assertThat(bonuses.settle(cancelled, null)).isEmpty();
        assertThat(credited(open)).isEmpty();
        assertThat(credited(cancelled)).isEmpty();
    }

    @Test
    void r124_a_score_that_no_interview_made_count_earns_nothing() {
        String number = decided();
        jdbc.update("update appraisal set state = 'SEALED', recognised = false where number = ?", number);

        assertThat(bonuses.settle(number, null)).isEmpty();
    }

    @Test
    void a_changed_score_makes_a_difference_and_leaves_the_first_entry_alone() {
        String number = sealed();

        amend(number, "92.50");
        amend(number, "-3.00");
        amend(number, "88.00");

        assertThat(credited(number))
                .containsExactly("BONUS 880.00", "CORRECTION 45.00", "CORRECTION -925.00", "CORRECTION 880.00");
        assertThat(bonuses.of(number).get(1).getFormula())
                .isEqualTo("92.50 / 100 × 1000.00 = 925.00; 925.00 − 880.00 = 45.00");
        assertThat(bonuses.of(number).get(2).getFormula())
                .isEqualTo("−3.00 / 100 × 1000.00 = −30.00 → 0.00; 0.00 − 925.00 = −925.00");
    }

    @Test
    void the_base_of_the_last_day_of_the_month_counts_whatever_the_card_says_at_the_seal() {
        saveCard("1000");
        clock.set(NOVEMBER_ENDS.plusDays(5).atTime(9, 0).atZone(clock.getZone()).toInstant());
        saveCard("1600");

        assertThat(bases.on(Company.TECHNICIAN, NOVEMBER_ENDS)).isEqualByComparingTo("1000");
        assertThat(bases.on(Company.TECHNICIAN, NOVEMBER_ENDS.plusDays(5))).isEqualByComparingTo("1600");
        clock.set(
                NOVEMBER_ENDS.minusDays(7).atTime(9, 0).atZone(clock.getZone()).toInstant());
        assertThat(credited(sealed())).containsExactly("BONUS 880.00");
    }

    @Test
    void a_base_that_changes_in_the_rest_of_a_month_that_is_credited_already_corrects_it() {
        saveCard("1000");
        String number = sealed();

        saveCard("1500");

        assertThat(credited(number)).containsExactly("BONUS 880.00", "CORRECTION 440.00");
    }

    @Test
    void the_migration_takes_over_the_base_of_everybody_who_is_known() throws IOException {
        String migration = new ClassPathResource("db/migration/V10__pay.sql").getContentAsString(UTF_8);
        int begin = migration.indexOf("insert into bonus_base");

        jdbc.execute(migration.substring(begin, migration.indexOf(';', begin)));

        assertThat(jdbc.queryForObject("select count(*) from bonus_base where base = 1000", Integer.class))
                .isEqualTo(jdbc.queryForObject("select count(*) from person", Integer.class));
    }

    @Test
    void r058_a_base_that_reaches_back_corrects_the_months_since_once() {
        saveCard("1000");
        String number = sealed();

        apply("2026-PAY-1", LocalDate.of(2026, 12, 1), "1100.00", null);
        assertThat(credited(number)).containsExactly("BONUS 880.00");
        apply("2026-PAY-2", LocalDate.of(2026, 11, 15), "1200.00", null);
        apply("2026-PAY-2", LocalDate.of(2026, 11, 15), "1200.00", null);

        assertThat(credited(number)).containsExactly("BONUS 880.00", "CORRECTION 176.00");
        assertThat(bonuses.of(number).get(1).getCause()).isEqualTo("2026-PAY-2");
    }

    @Test
    void r058_a_base_of_next_year_waits_for_its_day_even_when_the_card_is_changed_at_once() {
        saveCard("1000");

        transaction.executeWithoutResult(status -> {
            jdbc.update("update person set bonus_base = 1700 where person_number = ?", Company.TECHNICIAN);
            publisher.publishEvent(new PersonSaved(Company.TECHNICIAN));
            publisher.publishEvent(applied("2027-PAY-3", LocalDate.of(2027, 1, 1), "1700.00", null));
        });

        assertThat(bases.on(Company.TECHNICIAN, LocalDate.of(2026, 12, 31))).isEqualByComparingTo("1000");
        assertThat(bases.on(Company.TECHNICIAN, LocalDate.of(2027, 1, 31))).isEqualByComparingTo("1700");
    }

    @Test
    void r058_a_pay_change_is_entered_once_and_belongs_to_no_period() {
        String caseNumber = "2027-PAY-" + jdbc.queryForObject("select count(*) from pay_entry", Long.class);

        apply(caseNumber, LocalDate.of(2027, 1, 1), null, "5400.00");
        apply(caseNumber, LocalDate.of(2027, 1, 1), null, "5400.00");

        assertThat(payChanges.all())
                .filteredOn(entry -> caseNumber.equals(entry.getCause()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getAmount()).isEqualTo(new BigDecimal("400.00"));
                    assertThat(entry.getFormula()).isEqualTo("5400.00 − 5000.00 = 400.00");
                    assertThat(entry.getEffectiveOn()).isEqualTo(LocalDate.of(2027, 1, 1));
                    assertThat(entry.getPeriodCode()).isNull();
                });
    }

    private void saveCard(String base) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "update person set bonus_base = ? where person_number = ?",
                    new BigDecimal(base),
                    Company.TECHNICIAN);
            publisher.publishEvent(new PersonSaved(Company.TECHNICIAN));
        });
    }

    private static List<Optional<PayEntry>> together(Callable<Optional<PayEntry>> credit) throws Exception {
        CyclicBarrier start = new CyclicBarrier(TOGETHER);
        Callable<Optional<PayEntry>> atOnce = () -> {
            start.await(20, TimeUnit.SECONDS);
            return credit.call();
        };
        ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
        try {
            List<Optional<PayEntry>> answers = new ArrayList<>();
            for (Future<Optional<PayEntry>> answer :
                    threads.invokeAll(Collections.nCopies(TOGETHER, atOnce), 60, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
