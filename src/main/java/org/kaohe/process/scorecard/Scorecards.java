package org.kaohe.process.scorecard;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.springframework.stereotype.Component;

/**
 * Which form, compiled from the sheet, a task shows. The engine asks for every task in every list, so the answer is cheap and never
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

    public String signature(VariableScope scope) {
        return key(scope, ScorecardKey::ofSignature);
    }

    private String key(VariableScope scope, RaterRole rater) {
        return key(scope, version -> ScorecardKey.of(version, rater));
    }

    private String key(VariableScope scope, Function<SheetVersion, String> form) {
        return appraisals
                .find(businessKey(scope))
                .flatMap(appraisal -> catalogue.find(appraisal.getSheetVersionId()))
                .map(form)
                .orElse("");
    }

    /** A task that is being completed has no execution any more. */
    private static String businessKey(VariableScope scope) {
        Object execution = scope instanceof DelegateTask task ? task.getExecution() : scope;
        return execution instanceof DelegateExecution found ? String.valueOf(found.getProcessBusinessKey()) : "";
    }
}
