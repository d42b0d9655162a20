package org.kaohe.process.outcome;

/** The probation is over and nobody decided. */
@Component
class ConfirmByDefault implements JavaDelegate {

    private final CaseKey keys;
    private final Confirmations service;

    ConfirmByDefault(CaseKey keys, Confirmations service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.byDefault(keys.number(execution));
    }
}
