package org.kaohe.process.outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.outcome.CaseAnswer;
import org.kaohe.outcome.CaseEvidence;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.DismissalRoute;
import org.kaohe.outcome.EvidenceEntry;
import org.kaohe.outcome.EvidenceItem;
import org.kaohe.outcome.GroundsEntry;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.outcome.Protection;
import org.kaohe.process.forms.Bilingual;
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
        WITHDRAW;

        boolean belongsTo(OutcomeKind kind) {
            return switch (this) {
                case RECORD, SUBMIT -> true;
                case CHANGE_TERMS -> kind != OutcomeKind.TERMINATION;
                case IMPROVE, WITHDRAW -> kind == OutcomeKind.TERMINATION;
            };
        }
    }

    private final CaseTexts texts;
    private final CaseEvidence evidence;
    private final OutcomeCases cases;
    private final Bilingual bilingual;

    GatherEvidenceForm(
            CaseFront front, CaseTexts texts, CaseEvidence evidence, OutcomeCases cases, Bilingual bilingual) {
        super(front, CaseStep.GATHER_EVIDENCE);
        this.texts = texts;
        this.evidence = evidence;
        this.cases = cases;
        this.bilingual = bilingual;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        String number = number(task);
        OutcomeCase found = cases.find(number).orElseThrow();
        Map<String, Object> values = texts.heading(number);
        values.put("evidenceText", texts.evidence(number));
        values.put("decision", Decision.RECORD.name());
        values.put(
                "decisionChoices",
                choices(
                        "process.case.evidence.",
                        Stream.of(Decision.values()).filter(decision -> decision.belongsTo(found.getKind()))));
        values.put(
                "itemChoices",
                choices(
                        "outcome.evidence.",
                        Stream.of(EvidenceItem.values()).filter(item -> item.belongsTo(found.getKind()))));
        if (found.getRoute() != null) {
            values.put("route", found.getRoute().name());
        }
        if (found.getProtection() != null) {
            values.put("protection", found.getProtection().name());
        }
        return values;
    }

    private List<Map<String, String>> choices(String key, Stream<? extends Enum<?>> offered) {
        return offered.map(one -> Map.of("label", bilingual.text(key + one.name()), "value", one.name()))
                .toList();
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
