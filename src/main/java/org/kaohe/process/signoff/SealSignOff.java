package org.kaohe.process.signoff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.archive.SignOffArchive;
import org.springframework.stereotype.Component;

/** Seals what was signed; a second run finds it sealed. */
@Component
class SealSignOff implements JavaDelegate {

    private final SignOffKey keys;
    private final SignOffArchive service;

    SealSignOff(SignOffKey keys, SignOffArchive service) {
        this.keys = keys;
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.seal(keys.of(execution).getNumber());
    }
}
