package org.kaohe.pay;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Worklists;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a payroll file out, once nothing that it needs is open and its total is the ledger's. While it is made nobody
 * writes the ledger.
 */
@Service
@Transactional
public class PayrollExporting {

    private final Payrolls payrolls;
    private final Worklists worklists;
    private final Bonuses bonuses;
    private final Ledger ledger;
    private final PayEntries entries;
    private final PayrollExports exports;
    private final PayrollPrinter printer;
    private final People people;
    private final Clock clock;

    PayrollExporting(
            Payrolls payrolls,
            Worklists worklists,
            Bonuses bonuses,
            Ledger ledger,
            PayEntries entries,
            PayrollExports exports,
            PayrollPrinter printer,
            People people,
            Clock clock) {
        this.payrolls = payrolls;
        this.worklists = worklists;
        this.bonuses = bonuses;
        this.ledger = ledger;
        this.entries = entries;
        this.exports = exports;
        this.printer = printer;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Makes the file and notes who took it; as long as nothing was entered since the last one, it is that one once more, with
     * its number, in whichever format. Refused: whoever is neither HR nor finance, and while {@link Blocker}s are
     * left. What was sealed before there was a ledger is credited now.
     *
     * @throws IllegalArgumentException when the period pays nothing
     * @throws IllegalStateException when ledger, book and file do not say the same
     */
    public Exported export(long periodId, String actor, PayrollFormat format, Locale language) {
        if (!mayExport(actor)) {
            return Exported.refused("pay.export.not-yours");
        }
        PayBook book = ledger.lock();
        Payroll before = payroll(periodId);
        if (before.blocked()) {
            return Exported.refused(
                    "pay.export.blocked", String.valueOf(before.blockers().size()));
        }
        creditWhatIsMissing(periodId);
        ledger.verify();
        Payroll payroll = payroll(periodId);
        String code = payroll.period().getCode();
        PayrollFile file = printer.print(payroll, entries.peopleOf(code), format, language);
        exports.saveAndFlush(new PayrollExport(
                code,
                payroll.number(),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                payroll.rows().size(),
                payroll.total(),
                book.lastSequence(),
                digest(file.content())));
        return Exported.as(file);
    }

    private void creditWhatIsMissing(long periodId) {
        for (Appraisal appraisal : worklists.ofPeriod(periodId)) {
            boolean sealed = appraisal.getState() == AppraisalState.SEALED;
            if (sealed && bonuses.of(appraisal.getNumber()).isEmpty()) {
                bonuses.settle(appraisal.getNumber(), null);
            }
        }
    }

    private Payroll payroll(long periodId) {
        return payrolls.find(periodId)
                .orElseThrow(() -> new IllegalArgumentException("Period " + periodId + " pays nothing"));
    }

    private boolean mayExport(String actor) {
        return people.find(actor)
                .filter(person -> person.has(Role.HR) || person.has(Role.FINANCE))
                .isPresent();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
