package org.kaohe.process.scorecard;

import java.util.List;
import java.util.Map;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.SuperiorScoring;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.appraisal.AppraisalForm;
import org.kaohe.process.appraisal.Facts;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The general manager or the leader in charge scores every line beside the self-assessment, without the superior's figures. */
@Component
class SecondScoreForm extends AppraisalForm {

    private final Facts facts;
    private final CaseFiles files;
    private final Notices notices;
    private final SuperiorScoring scoring;

    SecondScoreForm(Desk desk, Facts facts, CaseFiles files, Notices notices, SuperiorScoring scoring) {
        super(desk, Step.SECOND_SCORE);
        this.facts = facts;
        this.files = files;
        this.notices = notices;
        this.scoring = scoring;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("notice", notices.objectionSentBack(appraisal));
        values.putAll(ScorecardEntries.reserved(facts.sheet(appraisal)));
        List<LineEntry> self = files.ratings(appraisal.getNumber()).stream()
                .filter(rating -> rating.role() == RaterRole.SELF && !rating.superseded())
                .findFirst()
                .map(Rating::entries)
                .orElse(List.of());
        values.putAll(notices.besideLines(appraisal, facts.sheet(appraisal), self));
        ScorecardEntries.write(notices.brought(appraisal), values);
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        SheetDefinition sheet = facts.sheet(appraisal(task));
        values.only(ScorecardEntries.fields(sheet));
        accept(scoring.submitSecond(number(task), task.user(), ScorecardEntries.read(sheet, values)));
    }
}
