package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.kaohe.appraisal.AppraisalSealed;
import org.kaohe.appraisal.Company;
import org.kaohe.appraisal.OnCompany;
import org.kaohe.appraisal.Outcome;
import org.kaohe.organisation.PersonSaved;
import org.kaohe.outcome.OutcomeApplied;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.outcome.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Appraisals on their way to money. Everybody's bonus base is 1000; a result of 88 earns 880. */
@SpringBootTest(
        classes = PaySlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pay;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.sql.init.mode=always",
            "spring.sql.init.encoding=UTF-8",
            "spring.sql.init.schema-locations=classpath:db/migration/V2__organisation.sql,"
                    + "classpath:db/migration/V3__catalogue.sql,classpath:db/migration/V4__period.sql,"
                    + "classpath:db/migration/V5__appraisal.sql,"
                    + "classpath:db/migration/V24__proposed_points.sql,"
                    + "classpath:db/migration/V24_1__appraised_again.sql,"
                    + "classpath:db/migration/V10__pay.sql,"
                    + "classpath:db/migration/V20__first_bonus_steps.sql,"
                    + "classpath:db/migration/V8__scheme.sql,"
                    + "classpath:db/migration/V9__outcome.sql,"
                    + "classpath:db/migration/V23__consent_round.sql,"
                    + "classpath:db/migration/V11__objection.sql,"
                    + "classpath:db/migration/V12__year_of_appraisals.sql,"
                    + "classpath:db/migration/V13__publishing_reason.sql,"
                    + "classpath:db/migration/V14__brought_figures.sql,"
                    + "classpath:db/migration/V16__sign_off_scheme.sql,"
                    + "classpath:db/migration/V18__schedule_tables.sql,classpath:db/migration/V18_1__service_orders.sql,"
                    + "classpath:db/migration/V25__withdrawn_orders.sql,"
                    + "classpath:db/migration/V19__grade_of_staff.sql,"
                    + "classpath:db/migration/V21__months_of_result.sql,"
                    + "classpath:db/migration/V22__appraised_once.sql,"
                    + "classpath:db/migration/V22_1__bonus_once.sql,"
                    + "classpath:db/migration/V22_2__pay_share.sql"
        })
abstract class OnPay extends OnCompany {

    static final LocalDate NOVEMBER_ENDS = LocalDate.of(2026, 11, 30);

    @Autowired
    protected Bonuses bonuses;

    @Autowired
    protected BonusBases bases;

    @Autowired
    protected PayChanges payChanges;

    @Autowired
    protected ApplicationEventPublisher publisher;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcTemplate jdbc;

    /** Every test has its own November: the earlier ones pay nothing any more. */
    @BeforeEach
    void forgetEarlierMonths() {
        jdbc.update("update appraisal set state = 'CANCELLED'");
        jdbc.update("delete from pay_share");
        jdbc.update("update pay_entry set bonus_month = null, bonus_position = null");
    }

    protected String decided() {
        String number = atDecision();
        done(decisions.decide(number, Company.HR, Outcome.NONE, null));
        return number;
    }

    protected String sealed() {
        String number = decided();
        appraisals.sealed(number, 1);
        return number;
    }

    protected List<String> credited(String number) {
        return bonuses.of(number).stream()
                .map(entry -> entry.getKind() + " " + entry.getAmount())
                .toList();
    }

    /** As an amendment dossier will: another official score, told as sealed. */
    protected void amend(String number, String official) {
        jdbc.update("update appraisal set official = ? where number = ?", new BigDecimal(official), number);
        transaction.executeWithoutResult(status -> publisher.publishEvent(new AppraisalSealed(number)));
    }

    /** As a case does: changes the card at once, whatever its day, and tells both. */
    protected void apply(String caseNumber, LocalDate effective, @Nullable String base, @Nullable String payTo) {
        transaction.executeWithoutResult(status -> {
            if (base != null) {
                jdbc.update(
                        "update person set bonus_base = ? where person_number = ?",
                        new BigDecimal(base),
                        Company.TECHNICIAN);
                publisher.publishEvent(new PersonSaved(Company.TECHNICIAN));
            }
            publisher.publishEvent(applied(caseNumber, effective, base, payTo));
        });
    }

    protected static OutcomeApplied applied(
            String caseNumber, LocalDate effective, @Nullable String base, @Nullable String payTo) {
        Terms terms = new Terms(
                null,
                null,
                payTo == null ? null : new BigDecimal("5000.00"),
                payTo == null ? null : new BigDecimal(payTo),
                base == null ? null : new BigDecimal(base),
                null);
        return new OutcomeApplied(caseNumber, OutcomeKind.PAY_CHANGE, Company.TECHNICIAN, effective, terms);
    }
}
