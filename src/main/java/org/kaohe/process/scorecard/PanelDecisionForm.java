package org.kaohe.process.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.Objections;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.appraisal.Step;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.appraisal.AppraisalForm;
import org.kaohe.process.appraisal.Facts;
import org.kaohe.process.appraisal.ObjectionTexts;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The panel sees the objection and the superior's figures, and dismisses it or changes contested lines. */
@Component
class PanelDecisionForm extends AppraisalForm {

    enum Decision {
        DISMISS,
        UPHOLD
    }

    private final Facts facts;
    private final CaseFiles files;
    private final Notices notices;
    private final ObjectionTexts texts;
    private final Objections objections;

    PanelDecisionForm(
            Desk desk, Facts facts, CaseFiles files, Notices notices, ObjectionTexts texts, Objections objections) {
        super(desk, Step.PANEL_DECISION);
        this.facts = facts;
        this.files = files;
        this.notices = notices;
        this.texts = texts;
        this.objections = objections;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("notice", texts.objection(appraisal));
        values.putAll(ScorecardEntries.reserved(facts.sheet(appraisal)));
        values.put("decision", Decision.DISMISS.name());
        List<LineEntry> self = counting(appraisal, RaterRole.SELF);
        facts.sheet(appraisal)
                .asked()
                .forEach(line -> values.put(ScorecardKey.selfText(line.code()), notices.self(line, self)));
        ScorecardEntries.write(counting(appraisal, RaterRole.SUPERIOR), values);
        return values;
    }

    private List<LineEntry> counting(Appraisal appraisal, RaterRole role) {
        return files.ratings(appraisal.getNumber()).stream()
                .filter(rating -> rating.role() == role && !rating.superseded())
                .findFirst()
                .map(Rating::entries)
                .orElse(List.of());
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        SheetDefinition sheet = facts.sheet(appraisal(task));
        Set<String> fields = new TreeSet<>(ScorecardEntries.fields(sheet));
        fields.addAll(Set.of("decision", "reason"));
        values.only(fields);
        if (values.choice("decision", Decision.class) == Decision.DISMISS) {
            accept(objections.dismiss(number(task), task.user(), values.text("reason")));
            return;
        }
        accept(objections.uphold(
                number(task), task.user(), ScorecardEntries.read(sheet, values), values.text("reason")));
    }
}
