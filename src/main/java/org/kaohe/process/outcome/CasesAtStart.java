package org.kaohe.process.outcome;

import org.kaohe.outcome.DueCases;
import org.kaohe.process.StartUp;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens at start-up what a date has brought while nothing ran, one node at a time; what is open stays as it is. */
@Component
class CasesAtStart {

    private final StartUp startUp;
    private final DueCases due;

    CasesAtStart(StartUp startUp, DueCases due) {
        this.startUp = startUp;
        this.due = due;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1000)
    @Transactional
    public void sweep() {
        startUp.oneNodeAtATime();
        due.openAll();
    }
}
