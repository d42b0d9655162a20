package org.kaohe.process.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.archive.Archive;
import org.springframework.stereotype.Component;

/** Seals the dossier; a second run finds it sealed. */
@Component
class SealDossier implements JavaDelegate {

    private final AppraisalKey keys;
    private final Archive archive;

    SealDossier(AppraisalKey keys, Archive archive) {
        this.keys = keys;
        this.archive = archive;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archive.seal(keys.number(execution));
    }
}
