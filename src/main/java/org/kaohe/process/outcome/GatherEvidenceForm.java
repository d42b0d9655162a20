package org.kaohe.process.outcome;

import java.util.Map;
import java.util.Set;
import org.kaohe.outcome.CaseAnswer;
import org.kaohe.outcome.CaseEvidence;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.DismissalRoute;
import org.kaohe.outcome.EvidenceEntry;
import org.kaohe.outcome.EvidenceItem;
import org.kaohe.outcome.GroundsEntry;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.Protection;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR records consent or evidence item by item; what is missing is named. */
@Component
class GatherEvidenceForm extends CaseTaskForm {

    private static final Set<String> FIELDS = Set.of(
            "decision",
            "route",
            "protection",
            "effectiveOn",
            "item",
            "details",
            "reference",
            "dated",
            "amount",
            "reason");

    enum Decision {
        RECORD,
        SUBMIT,
        CHANGE_TERMS,
        IMPROVE,
        WITHDRAW
    }

    private final CaseTexts texts;
    private final CaseEvidence evidence;
    private final OutcomeCases cases;

    GatherEvidenceForm(CaseFront front, CaseTexts texts, CaseEvidence evidence, OutcomeCases cases) {
        super(front, CaseStep.GATHER_EVIDENCE);
        this.texts = texts;
        this.evidence = evidence;
        this.cases = cases;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        String number = number(task);
        OutcomeCase found = cases.find(number).orElseThrow();
        Map<String, Object> values = texts.heading(number);
        values.put("evidenceText", texts.evidence(number));
        values.put("decision", Decision.RECORD.name());
        if (found.getRoute() != null) {
            values.put("route", found.getRoute().name());
        }
        if (found.getProtection() != null) {
            values.put("protection", found.getProtection().name());
        }
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(FIELDS);
        String number = number(task);
        String user = task.user();
        String reason = values.text("reason");
        accept(
                switch (values.choice("decision", Decision.class)) {
                    case RECORD -> evidence.record(number, user, grounds(values), entry(values));
                    case SUBMIT -> evidence.submit(number, user, grounds(values));
                    case CHANGE_TERMS -> evidence.turnAway(number, user, CaseAnswer.BACK, reason);
                    case IMPROVE -> evidence.turnAway(number, user, CaseAnswer.IMPROVE, reason);
                    case WITHDRAW -> cases.withdrawAt(CaseStep.GATHER_EVIDENCE, number, user, reason);
                });
    }

    private static GroundsEntry grounds(FormValues values) {
        return new GroundsEntry(
                values.text("route") == null ? null : values.choice("route", DismissalRoute.class),
                values.text("protection") == null ? null : values.choice("protection", Protection.class),
                values.optionalDate("effectiveOn"));
    }

    private static EvidenceEntry entry(FormValues values) {
        return new EvidenceEntry(
                values.text("item") == null ? null : values.choice("item", EvidenceItem.class),
                values.text("details"),
                values.text("reference"),
                values.optionalDate("dated"),
                values.number("amount"));
    }
}
