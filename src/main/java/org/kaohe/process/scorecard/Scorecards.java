package org.kaohe.process.scorecard;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/**
 * Which compiled form a scorecard task shows. The engine asks for every task in every list, so the answer is cheap and never
 * throws: an appraisal that cannot be found has an empty form.
 */
@Component
public class Scorecards {

    private final Appraisals appraisals;
    private final Catalogue catalogue;

    Scorecards(Appraisals appraisals, Catalogue catalogue) {
        this.appraisals = appraisals;
        this.catalogue = catalogue;
    }

    public String self(VariableScope scope) {
        return key(scope, RaterRole.SELF);
    }

    public String superior(VariableScope scope) {
        return key(scope, RaterRole.SUPERIOR);
    }

    public String second(VariableScope scope) {
        return key(scope, RaterRole.SECOND);
    }

    public String panel(VariableScope scope) {
        return key(scope, RaterRole.PANEL);
    }

    private String key(VariableScope scope, RaterRole rater) {
        return appraisals
                .find(businessKey(scope))
                .flatMap(appraisal -> catalogue.find(appraisal.getSheetVersionId()))
                .map(version -> ScorecardKey.of(version, rater))
                .orElse("");
    }

    /** A task that is being completed has no execution any more. */
    private static String businessKey(VariableScope scope) {
        Object execution = scope instanceof DelegateTask task ? task.getExecution() : scope;
        return execution instanceof DelegateExecution found ? String.valueOf(found.getProcessBusinessKey()) : "";
    }
}
