package org.kaohe.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.outcome.CaseDeadlines;
import org.kaohe.outcome.CaseEnded;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.CaseStepEntered;
import org.kaohe.outcome.CaseStepLate;
import org.kaohe.outcome.ContractUnrenewed;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that a step of an outcome case waits for them, or is late, and how a case ended. */
@Component
class CaseNotices {

    private final Outbox outbox;
    private final OutcomeCases cases;
    private final OutcomeFiles files;
    private final CaseDeadlines deadlines;
    private final People people;
    private final Clock clock;

    CaseNotices(
            Outbox outbox,
            OutcomeCases cases,
            OutcomeFiles files,
            CaseDeadlines deadlines,
            People people,
            Clock clock) {
        this.outbox = outbox;
        this.cases = cases;
        this.files = files;
        this.deadlines = deadlines;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(CaseStepEntered event) {
        tell(files.awaited(event.number()), NoticeKind.CASE_STEP_ENTERED, event.number(), event.step());
    }

    @EventListener
    void on(CaseStepLate event) {
        NoticeKind kind = event.overdue() ? NoticeKind.CASE_STEP_LATE : NoticeKind.CASE_STEP_REMINDED;
        tell(event.told(), kind, event.number(), event.step());
    }

    /** The person hears of what took effect, HR of every end. */
    @EventListener
    void on(CaseEnded event) {
        OutcomeCase found = cases.find(event.number()).orElseThrow();
        String kind = NoticeArgs.caseKind(found.getKind());
        String person = NoticeArgs.person(found.getPersonNumber());
        List<String> hr = hr(found);
        String state = Notice.TEXT + "outcome.state." + found.getState();
        outbox.tell(hr, News.ofCase(NoticeKind.CASE_ENDED, found.getNumber(), kind, person, state));
        if (found.getState() == CaseState.APPLIED) {
            outbox.tell(
                    List.of(found.getPersonNumber()), News.ofCase(NoticeKind.CASE_APPLIED, found.getNumber(), kind));
        }
    }

    @EventListener
    void on(ContractUnrenewed event) {
        OutcomeCase found = cases.find(event.number()).orElseThrow();
        String person = NoticeArgs.person(found.getPersonNumber());
        String end = String.valueOf(found.getEndsOn());
        outbox.tell(hr(found), News.ofCase(NoticeKind.CONTRACT_UNRENEWED, found.getNumber(), person, end));
    }

    private List<String> hr(OutcomeCase found) {
        return people.holdersOf(Role.HR).stream()
                .filter(number -> !number.equals(found.getPersonNumber()))
                .toList();
    }

    private void tell(List<String> told, NoticeKind kind, String number, CaseStep step) {
        OutcomeCase found = cases.find(number).orElseThrow();
        LocalDate due = LocalDate.ofInstant(deadlines.deadline(number, step).due(), clock.getZone());
        String about = NoticeArgs.caseKind(found.getKind());
        String person = NoticeArgs.person(found.getPersonNumber());
        outbox.tell(told, News.ofCase(kind, number, NoticeArgs.caseStep(step), person, due.toString(), about));
    }
}
