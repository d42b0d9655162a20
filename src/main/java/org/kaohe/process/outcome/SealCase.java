package org.kaohe.process.outcome;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.archive.CaseArchive;
import org.springframework.stereotype.Component;

/** Seals the case's dossier; a second run finds it sealed. */
@Component
class SealCase implements JavaDelegate {

    private final CaseKey keys;
    private final CaseArchive service;

    SealCase(CaseKey keys, CaseArchive service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.seal(keys.number(execution));
    }
}
