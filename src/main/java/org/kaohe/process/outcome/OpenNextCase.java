package org.kaohe.process.outcome;

/** Opens the case that HR wants in the place of this one; a second run finds it open. */
@Component
class OpenNextCase implements JavaDelegate {

    private final CaseKey keys;
    private final CaseEffects service;

    OpenNextCase(CaseKey keys, CaseEffects service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.openNext(keys.number(execution));
    }
}
