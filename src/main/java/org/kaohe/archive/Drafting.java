package org.kaohe.archive;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Does everything slow about a dossier before it gets its place in the chain. */
@Component
class Drafting {

    private final DossierContent content;
    private final DossierForm form;
    private final FormRenderer renderer;
    private final Clock clock;
    private final int years;
    private final int yearsAfterTermination;

    Drafting(
            DossierContent content,
            DossierForm form,
            FormRenderer renderer,
            Clock clock,
            @Value("${kaohe.retention.years:2}") int years,
            @Value("${kaohe.retention.years-after-termination:5}") int yearsAfterTermination) {
        this.content = content;
        this.form = form;
        this.renderer = renderer;
        this.clock = clock;
        this.years = years;
        this.yearsAfterTermination = yearsAfterTermination;
    }

    /** The appraisal as it stands after a correction, under the amendment's own number. */
    Draft amendment(Appraisal appraisal, String number) {
        Draft now = draft(appraisal);
        return new Draft(number, DossierKind.AMENDMENT, now.body(), now.confidential(), now.pdf(), now.retainUntil());
    }

    Draft draft(Appraisal appraisal) {
        SealedPart body = SealedPart.of(content.body(appraisal));
        SealedPart confidential = SealedPart.of(content.confidential(appraisal));
        byte[] pdf = renderer.pdf(form.of(appraisal, body.digest()));
        boolean cancelled = appraisal.getState() == AppraisalState.CANCELLED;
        int keep = appraisal.getOutcome() == Outcome.TERMINATION ? yearsAfterTermination : years;
        return new Draft(
                appraisal.getNumber(),
                cancelled ? DossierKind.CANCELLED : DossierKind.APPRAISAL,
                body,
                confidential,
                pdf,
                LocalDate.now(clock).plusYears(keep));
    }
}
