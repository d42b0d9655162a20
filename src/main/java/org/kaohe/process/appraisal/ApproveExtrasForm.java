package org.kaohe.process.appraisal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.ExtrasApproval;
import org.kaohe.appraisal.ExtrasDecision;
import org.kaohe.appraisal.Step;
import org.kaohe.appraisal.VetoScope;
import org.kaohe.process.forms.FormValues;
import org.kaohe.process.forms.TaskContext;
import org.springframework.stereotype.Component;

/** The general manager decides about plus and minus points and the veto (002, R119, R122). */
@Component
class ApproveExtrasForm extends AppraisalForm {

    enum Decision {
        APPROVE,
        REFUSE
    }

    private final Facts facts;
    private final ExtrasTexts extras;
    private final ExtrasApproval approval;

    ApproveExtrasForm(Desk desk, Facts facts, ExtrasTexts extras, ExtrasApproval approval) {
        super(desk, Step.APPROVE_EXTRAS);
        this.facts = facts;
        this.extras = extras;
        this.approval = approval;
    }

    @Override
    public Map<String, Object> values(TaskContext task) {
        Appraisal appraisal = appraisal(task);
        Map<String, Object> values = facts.heading(appraisal);
        boolean adjustment = extras.hasAdjustment(appraisal);
        boolean veto = extras.hasVeto(appraisal);
        values.put("hasAdjustment", adjustment);
        values.put("hasVeto", veto);
        values.put(
                "extrasText",
                (adjustment ? extras.adjustment(appraisal) : "") + "\n\n" + (veto ? extras.veto(appraisal) : ""));
        return values;
    }

    @Override
    public void submit(TaskContext task, FormValues values) {
        values.only(Set.of("adjustment", "adjustmentReason", "veto", "vetoScope", "vetoReason"));
        Appraisal appraisal = appraisal(task);
        Boolean adjustment = extras.hasAdjustment(appraisal) ? approved(values, "adjustment") : null;
        Boolean veto = extras.hasVeto(appraisal) ? approved(values, "veto") : null;
        @Nullable VetoScope scope = Boolean.TRUE.equals(veto) ? values.choice("vetoScope", VetoScope.class) : null;
        accept(approval.approveExtras(
                number(task),
                task.user(),
                new ExtrasDecision(
                        adjustment, values.text("adjustmentReason"), veto, scope, values.text("vetoReason"))));
    }

    private static boolean approved(FormValues values, String field) {
        return values.choice(field, Decision.class) == Decision.APPROVE;
    }
}
