package org.kaohe.outcome;

import java.time.LocalDate;
import org.kaohe.organisation.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A contract ends, or goes on by itself, also where HR has given its renewal up: HR hears of it once, on the last day or, if
 * nothing ran that day, on the next. Another renewal is then HR's to open; no date opens it again.
 */
@Component
class UnrenewedContracts {

    private final OutcomeCaseRepository cases;
    private final CaseLogRepository log;
    private final CaseOpenings openings;
    private final CaseDesk desk;
    private final ApplicationEventPublisher events;

    UnrenewedContracts(
            OutcomeCaseRepository cases,
            CaseLogRepository log,
            CaseOpenings openings,
            CaseDesk desk,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.log = log;
        this.openings = openings;
        this.desk = desk;
        this.events = events;
    }

    void tell(Person person) {
        LocalDate end = person.getContractEnd();
        if (end == null || end.isAfter(desk.today())) {
            return;
        }
        cases.findFirstByOriginPersonNumberAndOriginKindAndContentEndsOnOrderByOriginOpenedAtDescIdDesc(
                        person.getNumber(), OutcomeKind.RENEWAL, end)
                .filter(last -> last.getState() == CaseState.WITHDRAWN)
                .filter(last -> openings.openOf(person.getNumber(), OutcomeKind.TERMINATION)
                        .isEmpty())
                .filter(last -> !log.existsByOutcomeCaseAndKind(last, CaseLogKind.CONTRACT_UNRENEWED))
                .ifPresent(last -> {
                    desk.write(desk.lock(last.getNumber()), null, CaseLogKind.CONTRACT_UNRENEWED, end.toString());
                    events.publishEvent(new ContractUnrenewed(last.getNumber()));
                });
    }
}
