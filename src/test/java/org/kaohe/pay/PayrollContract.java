package org.kaohe.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.Step;
import org.kaohe.period.Problem;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PayrollContract extends OnPay {

    @Autowired
    private Payrolls payrolls;

    @Autowired
    private PayrollExporting exporting;

    @Autowired
    private BaseTable table;

    @Autowired
    private BaseProposals proposals;

    @Test
    void the_file_has_a_row_a_person_and_a_checked_last_line() {
        String number = sealed();
        rename("=cmd|' /C calc'!A0");
        String code = get(number).getPeriodCode();

        String text = text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));

        rename("P" + Company.TECHNICIAN);
        assertThat(text).startsWith("\uFEFFNumber,Name,Department,Period,Official score,Bonus base,");
        assertThat(text.lines().skip(1))
                .containsExactly(
                        "10007,'=cmd|' /C calc'!A0,service," + code + ",88.00,1000.00,880.00,0.00,880.00,880.00",
                        "Total,1,,,,,880.00,0.00,880.00,880.00");
    }

    @Test
    void every_file_is_noted_and_says_what_changed_since_the_one_before() {
        String number = sealed();
        text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));
        amend(number, "80.00");

        String second =
                text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.SIMPLIFIED_CHINESE));

        assertThat(second).contains("较上一份文件变动", ",80.00,1000.00,880.00,-80.00,800.00,-80.00");
        assertThat(second.lines().reduce((one, next) -> next)).contains("合计,1,,,,,880.00,-80.00,800.00,-80.00");
        Payroll payroll = payrolls.find(period(number)).orElseThrow();
        assertThat(payroll.changes()).extracting(PayEntry::getAmount).containsExactly(new BigDecimal("-80.00"));
        assertThat(payroll.exports()).extracting(PayrollExport::getExportNumber).containsExactly(1, 2);
        assertThat(payroll.exports())
                .extracting(PayrollExport::getTotal)
                .containsExactly(new BigDecimal("880.00"), new BigDecimal("800.00"));
        assertThat(payroll.exports().get(0).getExportedBy()).isEqualTo(Company.HR);
        assertThat(payroll.exports().get(0).getDigest())
                .hasSize(64)
                .isNotEqualTo(payroll.exports().get(1).getDigest());

        amend(number, "85.00");
        String third = text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));
        assertThat(third.lines().reduce((one, next) -> next))
                .as("whoever paid the second file owes 50 more, not 30 less")
                .contains("Total,1,,,,,880.00,-30.00,850.00,50.00");
    }

    @Test
    void a_file_that_is_taken_again_without_a_change_is_the_same_file_with_the_same_number() {
        String number = sealed();
        Exported first = exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH);
        Exported again = exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH);
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(Objects.requireNonNull(again.file()).name())
                .isEqualTo(Objects.requireNonNull(first.file()).name())
                .endsWith("-1.csv");
        PayrollFile book = Objects.requireNonNull(exporting
                .export(period(number), Company.HR, PayrollFormat.XLSX, Locale.ENGLISH)
                .file());
        assertThat(book.name()).endsWith("-1.xlsx");
        assertThat(PayrollText.write(PayrollBook.read(book.content())))
                .isEqualTo(text(first).substring(1));

        amend(number, "80.00");
        text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));
        String second = text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));

        assertThat(second).contains("Total,1,,,,,880.00,-80.00,800.00,-80.00");
        Payroll payroll = payrolls.find(period(number)).orElseThrow();
        assertThat(payroll.exports()).extracting(PayrollExport::getExportNumber).containsExactly(1, 1, 1, 2, 2);
        assertThat(payroll.number()).isEqualTo(2);
        assertThat(payroll.change()).isEqualByComparingTo("-80");
    }

    @Test
    void a_noted_total_that_the_ledger_cannot_explain_lets_no_file_out() {
        String number = sealed();
        text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));
        amend(number, "80.00");
        jdbc.update(
                "update payroll_export set total = total + 1 where period_code = ?",
                get(number).getPeriodCode());

        assertThatThrownBy(() -> exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("since the file before");
    }

    @Test
    void an_open_appraisal_keeps_the_file_back_and_is_named() {
        String number = decided();

        assertThat(refused(number)).isEqualTo("pay.export.blocked");
        Payroll payroll = payrolls.find(period(number)).orElseThrow();
        assertThat(payroll.blockers())
                .containsExactly(new Blocker(BlockReason.NOT_SEALED, null, Company.TECHNICIAN, number, null));
        assertThat(payroll.exports()).isEmpty();
    }

    @Test
    void an_open_objection_keeps_the_file_back() {
        String number = atSignature();
        done(signing.object(number, Company.TECHNICIAN, "unfair", Map.of()));
        appraisals.enter(number, Step.HANDLE_OBJECTION);

        assertThat(payrolls.find(period(number)).orElseThrow().blockers())
                .containsExactly(
                        new Blocker(BlockReason.OBJECTION, null, Company.TECHNICIAN, number, Step.HANDLE_OBJECTION));
    }

    @Test
    void somebody_without_an_appraisal_and_a_score_without_interview_keep_it_back() {
        String number = sealed();
        jdbc.update("update participant set state = 'FAILED' where period_id = ?", period(number));
        jdbc.update("update appraisal set recognised = false where number = ?", number);

        assertThat(payrolls.find(period(number)).orElseThrow().blockers())
                .extracting(Blocker::reason)
                .containsExactly(BlockReason.NOT_OPENED, BlockReason.NOT_RECOGNISED);
    }

    @Test
    void a_cancelled_appraisal_keeps_nothing_back_and_pays_nothing() {
        String number = atSignature();
        done(appraisals.cancel(number, Company.HR, "leaves"));

        String text = text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH));

        assertThat(text.lines().skip(1)).containsExactly("Total,0,,,,,0.00,0.00,0.00,0.00");
    }

    @Test
    void only_hr_and_finance_take_it() {
        String number = sealed();

        for (String other : new String[] {Company.MANAGER, Company.SUPERIOR, Company.TECHNICIAN, "99999"}) {
            Exported exported = exporting.export(period(number), other, PayrollFormat.CSV, Locale.ENGLISH);
            assertThat(exported.file()).as(other).isNull();
            assertThat(exported.refusal().orElseThrow().problems())
                    .extracting(Problem::messageKey)
                    .containsExactly("pay.export.not-yours");
        }
    }

    @Test
    void what_was_sealed_before_there_was_a_ledger_is_credited_with_the_first_file() {
        String number = decided();
        jdbc.update("update appraisal set state = 'SEALED' where number = ?", number);

        assertThat(text(exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH)))
                .contains("Total,1,,,,,880.00,0.00,880.00,880.00");
        assertThat(credited(number)).containsExactly("BONUS 880.00");
    }

    @Test
    void a_ledger_that_somebody_changed_by_hand_lets_no_file_out() {
        String number = sealed();
        jdbc.update("update pay_entry set amount = amount + 1 where appraisal_number = ?", number);
        try {
            assertThatThrownBy(() -> exporting.export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the book says");
        } finally {
            jdbc.update("update pay_entry set amount = amount - 1 where appraisal_number = ?", number);
        }
        assertThat(payrolls.find(period(number)).orElseThrow().exports()).isEmpty();
    }

    @Test
    void r058_hrs_table_and_the_annual_result_propose_next_years_base() {
        String number = decided();
        jdbc.update("update appraisal set state = 'SEALED', grade = 'B' where number = ?", number);
        jdbc.update(
                "update appraisal_period set from_date = ?, to_date = ? where id = ?",
                LocalDate.of(2031, 1, 1),
                LocalDate.of(2031, 12, 31),
                period(number));

        assertThat(proposals.of(2031)).singleElement().satisfies(proposal -> {
            assertThat(proposal.appraisalNumber()).isEqualTo(number);
            assertThat(proposal.proposed()).isEqualByComparingTo("1050");
        });
        done(table.set("B", new BigDecimal("7.5"), Company.HR));
        assertThat(proposals.of(2031).get(0).proposed()).isEqualByComparingTo("1075");
        assertThat(proposals.of(2030)).isEmpty();
        assertThat(table.set("B", new BigDecimal("101"), Company.HR)).isPresent();
        assertThat(table.set(" ", BigDecimal.ONE, Company.HR)).isPresent();
        assertThat(table.set("B", BigDecimal.ONE, Company.SUPERIOR)).isPresent();
        done(table.set("B", new BigDecimal("5"), Company.HR));
        assertThat(bases.on(Company.TECHNICIAN, LocalDate.of(2032, 1, 31)))
                .as("a proposal changes nothing")
                .isEqualByComparingTo("1000");
    }

    private long period(String number) {
        return get(number).getPeriodId();
    }

    private String refused(String number) {
        return exporting
                .export(period(number), Company.HR, PayrollFormat.CSV, Locale.ENGLISH)
                .refusal()
                .orElseThrow()
                .problems()
                .get(0)
                .messageKey();
    }

    private void rename(String name) {
        jdbc.update("update person set person_name = ? where person_number = ?", name, Company.TECHNICIAN);
    }

    private static String text(Exported exported) {
        assertThat(exported.refusal()).isEmpty();
        return new String(Objects.requireNonNull(exported.file()).content(), StandardCharsets.UTF_8);
    }
}
