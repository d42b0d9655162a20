package org.kaohe.pay;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.PersonSaved;
import org.kaohe.outcome.OutcomeApplied;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The bonus base of a person on a day. A month pays by the base of its last day.
 *
 * <p>A person's card only knows today's base, and an appraisal freezes none. Freezing it when the appraisal is opened would
 * miss a raise before the end of the month; freezing it at the seal, weeks later, would let the next month's raise into
 * this one. So the bases are dated: a changed people file counts from the day it is imported, an outcome from the day it
 * names, be it past or to come. Before the first known base the first one counts.
 */
@Service
@Transactional
public class BonusBases {

    /** When, among what happens at the end of a transaction, a changed card is recorded. */
    static final int RECORDED = 0;

    private final BaseRows rows;
    private final People people;
    private final Clock clock;

    BonusBases(BaseRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException for somebody unknown */
    @Transactional(readOnly = true)
    public BigDecimal on(String person, LocalDate day) {
        List<BaseRow> known = known(person);
        return known.isEmpty() ? person(person).getBonusBase() : on(known, day);
    }

    /** A case counts once, however often it is told. */
    @EventListener
    void on(OutcomeApplied applied) {
        BigDecimal base = applied.terms().bonusBase();
        if (base != null && !rows.existsByCaseNumber(applied.caseNumber())) {
            record(applied.person(), applied.effective(), base, applied.caseNumber());
        }
    }

    /**
     * Only what is new: neither the base that counts today nor one that is announced. At the end of the transaction, so
     * that a case that changes the card and names its day is heard first, whatever the order.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    @Order(RECORDED)
    void on(PersonSaved saved) {
        Person person = person(saved.number());
        BigDecimal base = person.getBonusBase();
        LocalDate today = LocalDate.now(clock);
        List<BaseRow> known = known(person.getNumber());
        if (known.isEmpty()) {
            LocalDate hired = person.getHireDate();
            record(person.getNumber(), hired.isBefore(today) ? hired : today, base, null);
        } else if (differs(base, on(known, today))
                && differs(base, known.get(known.size() - 1).base())) {
            record(person.getNumber(), today, base, null);
        }
    }

    private static BigDecimal on(List<BaseRow> known, LocalDate day) {
        return known.stream()
                .filter(row -> row.countsOn(day))
                .reduce((earlier, later) -> later)
                .orElse(known.get(0))
                .base();
    }

    private static boolean differs(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    private List<BaseRow> known(String person) {
        return rows.findByPersonNumberOrderByValidFromAscRecordedAtAscIdAsc(person);
    }

    private void record(String person, LocalDate from, BigDecimal base, @Nullable String caseNumber) {
        rows.save(new BaseRow(person, from, base, caseNumber, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private Person person(String number) {
        return people.find(number).orElseThrow(() -> new IllegalArgumentException("There is no person " + number));
    }
}
