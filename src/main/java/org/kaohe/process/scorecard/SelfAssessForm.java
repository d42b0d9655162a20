package org.kaohe.process.scorecard;

import java.util.Map;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.SelfAssessments;
import org.kaohe.appraisal.Step;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.appraisal.AppraisalForm;
import org.kaohe.process.appraisal.Facts;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The person rates every line; after a return, what was typed before is there again with the superior's reason. */
@Component
class SelfAssessForm extends AppraisalForm {

    private final Facts facts;
    private final CaseFiles files;
    private final Notices notices;
    private final SelfAssessments assessments;

    SelfAssessForm(Desk desk, Facts facts, CaseFiles files, Notices notices, SelfAssessments assessments) {
        super(desk, Step.SELF_ASSESS);
        this.facts = facts;
        this.files = files;
        this.notices = notices;
        this.assessments = assessments;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("notice", notices.forPerson(appraisal, facts.sheet(appraisal)));
        values.putAll(ScorecardEntries.reserved(facts.sheet(appraisal)));
        ScorecardEntries.write(notices.measured(appraisal, facts.sheet(appraisal)), values);
        files.ratings(appraisal.getNumber()).stream()
                .filter(rating -> rating.role() == RaterRole.SELF)
                .reduce((earlier, later) -> later)
                .ifPresent(rating -> ScorecardEntries.write(rating.entries(), values));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        SheetDefinition sheet = facts.sheet(appraisal(task));
        values.only(ScorecardEntries.fields(sheet));
        accept(assessments.submitSelf(number(task), task.user(), ScorecardEntries.read(sheet, values)));
    }
}
