package org.kaohe.process.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.DecisionFile;
import org.kaohe.appraisal.Decisions;
import org.kaohe.appraisal.OutcomeRecord;
import org.kaohe.appraisal.Step;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.Markdown;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR records what was done about a decided outcome: from when, what, and on which paper it rests. */
@Component
class RecordOutcomeForm extends AppraisalForm {

    private final Facts facts;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Clock clock;

    RecordOutcomeForm(Desk desk, Facts facts, CaseFiles files, Decisions decisions, Clock clock) {
        super(desk, Step.RECORD_PROBATION, Step.RECORD_PROMOTION, Step.RECORD_TERMINATION);
        this.facts = facts;
        this.files = files;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("resultText", facts.result(appraisal));
        values.put(
                "decisionText",
                files.decision(appraisal.getNumber())
                        .map(DecisionFile::reason)
                        .map(Markdown::escape)
                        .orElse(""));
        values.put("effectiveOn", LocalDate.now(clock).toString());
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("effectiveOn", "details", "reference"));
        accept(decisions.recordOutcome(
                number(task),
                task.user(),
                new OutcomeRecord(values.date("effectiveOn"), values.required("details"), values.text("reference"))));
    }
}
