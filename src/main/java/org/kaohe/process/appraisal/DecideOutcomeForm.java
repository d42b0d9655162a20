package org.kaohe.process.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.DecisionFile;
import org.kaohe.appraisal.Outcome;
import org.kaohe.appraisal.Step;
import org.kaohe.outcome.NextStep;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR decides what follows from a result; the decision table has proposed something with reasons. */
@Component
class DecideOutcomeForm extends AppraisalForm {

    private final Facts facts;
    private final CaseFiles files;
    private final NextStep nextStep;
    private final Bilingual texts;

    DecideOutcomeForm(Desk desk, Facts facts, CaseFiles files, NextStep nextStep, Bilingual texts) {
        super(desk, Step.DECIDE_OUTCOME);
        this.facts = facts;
        this.files = files;
        this.nextStep = nextStep;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        DecisionFile decision = files.decision(appraisal.getNumber()).orElse(null);
        Outcome proposed = decision == null || decision.proposed() == null ? Outcome.NONE : decision.proposed();
        List<String> reasons = decision == null ? List.of() : decision.proposalReasons();
        values.put(
                "proposalText",
                texts.text("process.outcome.proposal") + ": **" + texts.text("appraisal.outcome." + proposed) + "** ("
                        + reasons.stream().map(texts::text).collect(Collectors.joining("; ")) + ")");
        values.put("outcome", proposed.name());
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("outcome", "reason"));
        accept(nextStep.decide(
                number(task), task.user(), values.choice("outcome", Outcome.class), values.text("reason")));
    }
}
