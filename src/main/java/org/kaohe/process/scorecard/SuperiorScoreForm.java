package org.kaohe.process.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.AdjustmentProposal;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.appraisal.Rating;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.SuperiorScoring;
import org.kaohe.appraisal.VetoRequest;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.appraisal.AppraisalForm;
import org.kaohe.process.appraisal.Facts;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The superior scores every line beside the self-assessment, or sends that back. */
@Component
class SuperiorScoreForm extends AppraisalForm {

    private static final Set<String> OTHERS =
            Set.of("decision", "sendBackReason", "adjustmentPoints", "adjustmentReason", "veto", "vetoReason");

    enum Decision {
        SCORE,
        SEND_BACK
    }

    private final Facts facts;
    private final CaseFiles files;
    private final Notices notices;
    private final SuperiorScoring scoring;

    SuperiorScoreForm(Desk desk, Facts facts, CaseFiles files, Notices notices, SuperiorScoring scoring) {
        super(desk, Step.SUPERIOR_SCORE);
        this.facts = facts;
        this.files = files;
        this.notices = notices;
        this.scoring = scoring;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        SheetDefinition sheet = facts.sheet(appraisal);
        Map<String, Object> values = facts.heading(appraisal);
        values.put("notice", notices.forSuperior(appraisal));
        values.putAll(ScorecardEntries.reserved(sheet));
        values.put("decision", Decision.SCORE.name());
        List<LineEntry> self = latest(appraisal, RaterRole.SELF);
        values.putAll(notices.besideLines(appraisal, sheet, self));
        ScorecardEntries.write(notices.brought(appraisal), values);
        ScorecardEntries.write(latest(appraisal, RaterRole.SUPERIOR), values);
        return values;
    }

    private List<LineEntry> latest(Appraisal appraisal, RaterRole role) {
        return files.ratings(appraisal.getNumber()).stream()
                .filter(rating -> rating.role() == role && (role == RaterRole.SUPERIOR || !rating.superseded()))
                .reduce((earlier, later) -> later)
                .map(Rating::entries)
                .orElse(List.of());
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        SheetDefinition sheet = facts.sheet(appraisal(task));
        Set<String> fields = new TreeSet<>(ScorecardEntries.fields(sheet));
        fields.addAll(OTHERS);
        values.only(fields);
        if (values.choice("decision", Decision.class) == Decision.SEND_BACK) {
            accept(scoring.sendBack(number(task), task.user(), values.text("sendBackReason")));
            return;
        }
        accept(scoring.submitSuperior(
                number(task), task.user(), ScorecardEntries.read(sheet, values), adjustment(values), veto(values)));
    }

    private static @Nullable AdjustmentProposal adjustment(FormValues values) {
        BigDecimal points = values.number("adjustmentPoints");
        return points == null || points.signum() == 0
                ? null
                : new AdjustmentProposal(points, values.required("adjustmentReason"));
    }

    private static @Nullable VetoRequest veto(FormValues values) {
        return values.flag("veto") ? new VetoRequest(values.required("vetoReason")) : null;
    }
}
