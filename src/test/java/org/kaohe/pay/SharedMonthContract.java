package org.kaohe.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.period.Participant;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A technician who becomes a team leader in the middle of November; the whole base is 1000. */
abstract class SharedMonthContract extends OnPay {

    private static final String TECHNICIAN = "repair-technician";
    private static final String LEADER = "repair-team-leader";

    @Autowired
    private PayShares shares;

    @Autowired
    private Payrolls payrolls;

    @Autowired
    private PayrollExporting exporting;

    @Test
    void shares_set_by_hr_divide_the_base_and_correct_what_was_credited_before() {
        String repairs = sealed();
        String leads = sealedAs(LEADER, repairs, "80.00", LocalDate.of(2026, 11, 16));
        long period = get(repairs).getPeriodId();
        assertThat(credited(leads)).as("waits for the shares").isEmpty();
        assertThat(payrolls.find(period).orElseThrow().blockers())
                .containsExactly(new Blocker(BlockReason.SEVERAL_POSITIONS, null, Company.TECHNICIAN, leads, null));
        assertThat(shares.of(period).get(0).positions())
                .extracting(SharedMonth.Position::code, SharedMonth.Position::days, position -> position.proposed()
                        .toPlainString())
                .containsExactly(tuple(TECHNICIAN, 15L, "50.00"), tuple(LEADER, 15L, "50.00"));

        done(share(period, "60", "40", "six weeks of training"));

        assertThat(credited(repairs)).containsExactly("BONUS 880.00", "CORRECTION -352.00");
        assertThat(bonuses.of(repairs).get(1).getFormula())
                .isEqualTo("88.00 / 100 × 1000.00 × 60 % = 528.00; 528.00 − 880.00 = −352.00");
        assertThat(credited(leads)).containsExactly("BONUS 320.00");
        assertThat(bonuses.of(leads).get(0).getFormula()).isEqualTo("80.00 / 100 × 1000.00 × 40 % = 320.00");
        SharedMonth decided = shares.of(period).get(0);
        assertThat(decided.decided()).isTrue();
        assertThat(decided.reason()).isEqualTo("six weeks of training");
        assertThat(decided.setBy()).isEqualTo(Company.HR);
        assertThat(payrolls.find(period).orElseThrow().blocked()).isFalse();
        Exported file = exporting.export(period, Company.HR, PayrollFormat.CSV, Locale.ENGLISH);
        assertThat(new String(Objects.requireNonNull(file.file()).content(), StandardCharsets.UTF_8))
                .as("one row a person, with the mean of the scores by their shares")
                .contains(",84.80,1000.00,1200.00,-352.00,848.00,848.00", "Total,1,,,,,1200.00,-352.00,848.00,848.00");
    }

    @Test
    void shares_may_be_set_before_the_second_seal_and_again_afterwards() {
        String repairs = sealed();
        String leads = openedAs(LEADER, repairs, LocalDate.of(2026, 11, 21));
        long period = get(repairs).getPeriodId();

        done(share(period, "66.67", "33.33", "by days"));
        assertThat(credited(repairs)).containsExactly("BONUS 880.00", "CORRECTION -293.30");
        seal(leads, "90.00");
        assertThat(credited(leads)).containsExactly("BONUS 299.97");

        done(share(period, "100", "0", "never led"));
        assertThat(credited(repairs)).containsExactly("BONUS 880.00", "CORRECTION -293.30", "CORRECTION 293.30");
        assertThat(credited(leads)).containsExactly("BONUS 299.97", "CORRECTION -299.97");
    }

    @Test
    void nothing_is_corrected_while_the_shares_are_open() {
        String repairs = sealed();
        openedAs(LEADER, repairs, LocalDate.of(2026, 11, 16));

        amend(repairs, "90.00");

        assertThat(credited(repairs)).containsExactly("BONUS 880.00");
    }

    @Test
    void whoever_is_left_with_one_position_has_the_whole_base_again() {
        String repairs = sealed();
        String leads = openedAs(LEADER, repairs, LocalDate.of(2026, 11, 16));
        done(share(get(repairs).getPeriodId(), "60", "40", "by days"));

        done(appraisals.cancel(leads, Company.HR, "was not promoted after all"));

        assertThat(credited(repairs)).containsExactly("BONUS 880.00", "CORRECTION -352.00", "CORRECTION 352.00");
        assertThat(shares.of(get(repairs).getPeriodId())).isEmpty();
    }

    @Test
    void positions_in_two_periods_of_the_same_month_share_one_base() {
        String repairs = sealed();
        String leads = sealedAs(LEADER, sealedElsewhere(), "80.00", LocalDate.of(2026, 11, 16));

        assertThat(get(leads).getPeriodId()).isNotEqualTo(get(repairs).getPeriodId());
        assertThat(credited(leads)).isEmpty();
        done(share(get(leads).getPeriodId(), "50", "50", "by days"));
        assertThat(credited(repairs)).containsExactly("BONUS 880.00", "CORRECTION -440.00");
        assertThat(credited(leads)).containsExactly("BONUS 400.00");
    }

    @Test
    void shares_that_cannot_be_right_are_refused_and_change_nothing() {
        String repairs = sealed();
        long alone = get(repairs).getPeriodId();
        assertThat(key(share(alone, "60", "40", "why"))).isEqualTo("person pay.share.one-position");
        openedAs(LEADER, repairs, LocalDate.of(2026, 11, 16));

        assertThat(key(share(alone, "60", "39.99", "why"))).isEqualTo("percent pay.share.sum");
        assertThat(key(share(alone, "60", "50", "why"))).isEqualTo("percent pay.share.sum");
        assertThat(key(share(alone, "110", "-10", "why"))).isEqualTo("percent pay.share.range");
        assertThat(key(share(alone, "33.333", "66.667", "why"))).isEqualTo("percent pay.share.range");
        assertThat(key(share(alone, null, "100", "why"))).isEqualTo("percent pay.share.range");
        assertThat(key(share(alone, "60", "40", "  "))).isEqualTo("reason pay.share.reason");
        assertThat(key(shares.share(alone, Company.TECHNICIAN, percents("60", "40"), "why", Company.SUPERIOR)))
                .isEqualTo(" pay.share.hr-only");
        assertThat(key(shares.share(
                        alone, Company.TECHNICIAN, Map.of(TECHNICIAN, new BigDecimal(100)), "why", Company.HR)))
                .isEqualTo("percent pay.share.positions");
        assertThat(shares.of(alone).get(0).decided()).isFalse();
        assertThat(credited(repairs)).containsExactly("BONUS 880.00");
    }

    private Optional<Refusal> share(long period, @Nullable String technician, @Nullable String leader, String reason) {
        return shares.share(period, Company.TECHNICIAN, percents(technician, leader), reason, Company.HR);
    }

    private static Map<String, @Nullable BigDecimal> percents(@Nullable String technician, @Nullable String leader) {
        Map<String, @Nullable BigDecimal> percents = new HashMap<>();
        percents.put(TECHNICIAN, technician == null ? null : new BigDecimal(technician));
        percents.put(LEADER, leader == null ? null : new BigDecimal(leader));
        return percents;
    }

    private static String key(Optional<Refusal> refusal) {
        List<Problem> problems = refusal.orElseThrow().problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).field() + " " + problems.get(0).messageKey();
    }

    private String openedAs(String position, String beside, LocalDate from) {
        Participant participant =
                company.inPeriod(get(beside).getPeriodId(), Company.TECHNICIAN, Company.SERVICE, position);
        company.execute("update participant set position_from = ? where id = ?", from, participant.getId());
        String number = appraisals.open(participant);
        periods.opened(participant.getId(), number);
        return number;
    }

    private String sealedAs(String position, String beside, String official, LocalDate from) {
        String number = openedAs(position, beside, from);
        seal(number, official);
        return number;
    }

    private void seal(String number, String official) {
        jdbc.update("update appraisal set state = 'SEALED', recognised = true where number = ?", number);
        amend(number, official);
    }

    /** In a period of the same month, of somebody else. */
    private String sealedElsewhere() {
        return openedFor(Company.COLLEAGUE, Company.SERVICE);
    }
}
