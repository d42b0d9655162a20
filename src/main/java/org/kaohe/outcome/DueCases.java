package org.kaohe.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.PersonSaved;
import org.kaohe.organisation.Stage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the cases that a date brings: a confirmation for every probationer, a renewal before every contract's end. */
@Service
@Transactional
public class DueCases {

    private static final String PROBATION = "试用期始于 Probation since";
    private static final String CONTRACT = "劳动合同到期 The contract ends";

    private final CaseOpenings openings;
    private final UnrenewedContracts unrenewed;
    private final People people;
    private final CaseDesk desk;
    private final int noticeDays;

    DueCases(
            CaseOpenings openings,
            UnrenewedContracts unrenewed,
            People people,
            CaseDesk desk,
            @Value("${kaohe.outcome.first-notice-days:30}") int noticeDays) {
        this.openings = openings;
        this.unrenewed = unrenewed;
        this.people = people;
        this.desk = desk;
        this.noticeDays = noticeDays;
    }

    /** For everybody; what is open already stays as it is. */
    public void openAll() {
        people.all().forEach(this::open);
    }

    @EventListener
    void on(PersonSaved saved) {
        people.find(saved.number()).ifPresent(this::open);
    }

    private void open(Person person) {
        boolean leaves = person.getStage() == Stage.LEFT || person.getStage() == Stage.LEAVING;
        if (!leaves) {
            unrenewed.tell(person);
        }
        boolean onProbation = person.getStage() == Stage.PROBATION;
        LocalDate end = endSoon(person);
        if (leaves || !onProbation && end == null || isBeingDismissed(person)) {
            return;
        }
        if (onProbation) {
            openings.byDate(OutcomeKind.CONFIRMATION, person, PROBATION + " " + person.getHireDate());
        }
        if (end != null) {
            openings.renewalOnce(person, end, CONTRACT + " " + end);
        }
    }

    /** The last day of a contract that is near enough to speak about the next one. */
    private @Nullable LocalDate endSoon(Person person) {
        LocalDate end = person.getContractEnd();
        LocalDate today = desk.today();
        boolean soon = end != null && !end.isBefore(today) && !end.isAfter(today.plusDays(noticeDays));
        return soon ? end : null;
    }

    private boolean isBeingDismissed(Person person) {
        return openings.openOf(person.getNumber(), OutcomeKind.TERMINATION).isPresent();
    }
}
