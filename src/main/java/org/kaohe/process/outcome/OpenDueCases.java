package org.kaohe.process.outcome;

/** Opens the confirmations and renewals that a date brings. */
@Component
class OpenDueCases implements JavaDelegate {

    private final DueCases due;

    OpenDueCases(DueCases due) {
        this.due = due;
    }

    @Override
    public void execute(DelegateExecution execution) {
        due.openAll();
    }
}
