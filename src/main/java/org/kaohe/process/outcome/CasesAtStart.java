package org.kaohe.process.outcome;

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
