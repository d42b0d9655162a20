package org.kaohe.process.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.outcome.CaseStep;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.outcome.Terms;
import org.kaohe.outcome.TermsDraft;
import org.kaohe.outcome.TermsDrafting;
import org.kaohe.outcome.Verdict;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** HR drafts what a case is to bring, or gives it up. */
@Component
class DraftTermsForm extends CaseTaskForm {

    private static final Set<String> FIELDS = Set.of(
            "decision",
            "position",
            "grade",
            "payFrom",
            "payTo",
            "bonusBase",
            "renewal",
            "contractEnd",
            "effectiveOn",
            "details",
            "reason");

    enum Decision {
        DRAFT,
        WITHDRAW
    }

    private final CaseTexts texts;
    private final TermsDrafting drafting;
    private final OutcomeCases cases;
    private final People people;

    DraftTermsForm(CaseFront front, CaseTexts texts, TermsDrafting drafting, OutcomeCases cases, People people) {
        super(front, CaseStep.DRAFT_TERMS);
        this.texts = texts;
        this.drafting = drafting;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Map<String, Object> values = texts.heading(number(task));
        values.put("decision", Decision.DRAFT.name());
        before(cases.find(number(task)).orElseThrow()).forEach((field, drafted) -> {
            if (drafted != null) {
                values.put(field, drafted.toString());
            }
        });
        values.put(
                "positionChoices",
                people.positions().stream()
                        .map(position -> Map.of(
                                "label",
                                position.getNameZh() + " " + position.getNameEn(),
                                "value",
                                position.getCode()))
                        .toList());
        return values;
    }

    /** The terms as they were drafted before somebody refused them; null where there are none. */
    private static Map<String, @Nullable Object> before(OutcomeCase found) {
        Terms terms = found.getTerms();
        Map<String, @Nullable Object> drafted = new HashMap<>();
        drafted.put("position", terms.position());
        drafted.put("grade", terms.grade());
        drafted.put("payFrom", terms.payFrom());
        drafted.put("payTo", terms.payTo());
        drafted.put("bonusBase", terms.bonusBase());
        drafted.put("contractEnd", terms.contractEnd());
        drafted.put("renewal", found.getKind() == OutcomeKind.RENEWAL ? found.getVerdict() : null);
        drafted.put("effectiveOn", found.getEffectiveOn());
        drafted.put("details", found.getTermsText());
        return drafted;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(FIELDS);
        String number = number(task);
        if (values.choice("decision", Decision.class) == Decision.WITHDRAW) {
            accept(cases.withdrawAt(CaseStep.DRAFT_TERMS, number, task.user(), values.text("reason")));
            return;
        }
        Terms terms = new Terms(
                values.text("position"),
                values.text("grade"),
                values.number("payFrom"),
                values.number("payTo"),
                values.number("bonusBase"),
                values.optionalDate("contractEnd"));
        Verdict renewal = values.text("renewal") == null ? null : values.choice("renewal", Verdict.class);
        accept(drafting.draft(
                number,
                task.user(),
                new TermsDraft(terms, values.optionalDate("effectiveOn"), renewal, values.text("details"))));
    }
}
