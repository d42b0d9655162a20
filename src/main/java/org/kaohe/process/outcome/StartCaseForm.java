package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseNotOpened;
import org.kaohe.outcome.CaseOpened;
import org.kaohe.outcome.CaseOpening;
import org.kaohe.outcome.CaseOpenings;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.process.forms.FormRefused;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.StartForm;

/** HR starts an outcome by hand, with the person's number and a reason. */
final class StartCaseForm implements StartForm {

    private final OutcomeKind kind;
    private final CaseOpenings openings;
    private final OutcomeCases cases;

    StartCaseForm(OutcomeKind kind, CaseOpenings openings, OutcomeCases cases) {
        this.kind = kind;
        this.openings = openings;
        this.cases = cases;
    }

    @Override
    public String process() {
        return CasesFollow.process(kind);
    }

    @Override
    public Map<String, Object> values() {
        return Map.of();
    }

    @Override
    public String submit(String user, String processInstanceId, FormValues values) {
        values.only(Set.of("person", "reason"));
        CaseOpening opening = openings.byHand(kind, values.required("person"), values.required("reason"), user);
        if (opening instanceof CaseNotOpened refused) {
            throw new FormRefused(refused.refusal());
        }
        String number = ((CaseOpened) opening).number();
        cases.bindInstance(number, processInstanceId);
        return number;
    }
}
