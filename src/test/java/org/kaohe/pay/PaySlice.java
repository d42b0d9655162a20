package org.kaohe.pay;

import org.kaohe.appraisal.DomainSlice;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain with its money on a real database, without the engine and without pages. */
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({
    DomainSlice.class,
    Ledger.class,
    BonusBases.class,
    Bonuses.class,
    PayChanges.class,
    SharedMonths.class,
    PayShares.class,
    SecondResults.class,
    Blockers.class,
    Payrolls.class,
    PayrollPrinter.class,
    PayrollExporting.class,
    BaseTable.class,
    BaseProposals.class
})
@EntityScan("org.kaohe.pay")
@EnableJpaRepositories("org.kaohe.pay")
class PaySlice {}
