package org.kaohe.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.organisation.PersonChange;
import org.kaohe.organisation.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case take effect on the person, or end without one. The engine calls it and may call again. */
@Service
@Transactional
public class CaseEffects {

    private final CaseDesk desk;
    private final CaseOpenings openings;
    private final People people;
    private final ApplicationEventPublisher events;

    CaseEffects(CaseDesk desk, CaseOpenings openings, People people, ApplicationEventPublisher events) {
        this.desk = desk;
        this.openings = openings;
        this.people = people;
        this.events = events;
    }

    /**
     * Changes the person as the case says; whoever has left meanwhile is not changed any more.
     *
     * @throws IllegalStateException before everything is signed
     */
    public void apply(String number) {
        OutcomeCase found = desk.lock(number);
        if (found.getState() != CaseState.OPEN) {
            return;
        }
        if (!found.progress().ready()) {
            throw new IllegalStateException(number + " is not decided yet");
        }
        Person person = people.find(found.getPersonNumber()).orElseThrow();
        if (person.getStage() == Stage.LEFT) {
            end(found, CaseState.LAPSED, null, CaseLogKind.LAPSED);
            return;
        }
        people.change(person.getNumber(), change(found));
        end(found, CaseState.APPLIED, null, CaseLogKind.APPLIED);
        LocalDate effective = found.getEffectiveOn() == null ? desk.today() : found.getEffectiveOn();
        events.publishEvent(
                new OutcomeApplied(number, found.getKind(), person.getNumber(), effective, found.getTerms()));
    }

    /** Opens the case that HR wants in the place of this one, or beside it; once. */
    public void openNext(String number) {
        OutcomeCase found = desk.lock(number);
        CaseAnswer answer = found.progress().answer();
        if (found.getState() != CaseState.OPEN || answer == null) {
            return;
        }
        OutcomeKind kind = answer == CaseAnswer.IMPROVE ? OutcomeKind.IMPROVEMENT : OutcomeKind.TERMINATION;
        String next = openings.outOfCase(found, kind, reason(found));
        found.content().continuedBy(next);
        if (found.getKind() == OutcomeKind.CONFIRMATION && answer == CaseAnswer.IMPROVE) {
            desk.write(found, null, CaseLogKind.LINKED, next);
        } else {
            end(found, CaseState.REDIRECTED, next, CaseLogKind.REDIRECTED);
        }
    }

    private void end(OutcomeCase found, CaseState state, @Nullable String why, CaseLogKind kind) {
        found.progress().end(state, why, desk.now());
        desk.write(found, null, kind, why == null ? "" : why);
        events.publishEvent(new CaseEnded(found.getNumber()));
    }

    private static String reason(OutcomeCase found) {
        String why = found.getTermsText();
        return found.getNumber() + ": " + (why == null ? found.getReason() : why);
    }

    private static PersonChange change(OutcomeCase found) {
        Terms terms = found.getTerms();
        Stage stage =
                switch (found.getKind()) {
                    case CONFIRMATION -> Stage.REGULAR;
                    case TERMINATION -> Stage.LEAVING;
                    case RENEWAL -> found.getVerdict() == Verdict.NOT_RENEWED ? Stage.LEAVING : null;
                    default -> null;
                };
        LocalDate end = found.getKind() == OutcomeKind.TERMINATION ? found.getEffectiveOn() : terms.contractEnd();
        return new PersonChange(terms.position(), terms.grade(), stage, end, terms.bonusBase());
    }
}
