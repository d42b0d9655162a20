package org.kaohe.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.signature.SigningConfirmations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the dossier of an outcome case holds: everything, as canonical JSON, and a printed form of it. */
@Component
class CaseDossier {

    private final DossierContent content;
    private final CaseForm form;
    private final FormRenderer renderer;
    private final OutcomeFiles files;
    private final SigningConfirmations confirmations;
    private final Clock clock;
    private final int years;
    private final int yearsAfterTermination;

    CaseDossier(
            DossierContent content,
            CaseForm form,
            FormRenderer renderer,
            OutcomeFiles files,
            SigningConfirmations confirmations,
            Clock clock,
            @Value("${kaohe.retention.years:2}") int years,
            @Value("${kaohe.retention.years-after-termination:5}") int yearsAfterTermination) {
        this.content = content;
        this.form = form;
        this.renderer = renderer;
        this.files = files;
        this.confirmations = confirmations;
        this.clock = clock;
        this.years = years;
        this.yearsAfterTermination = yearsAfterTermination;
    }

    Draft draft(OutcomeCase found) {
        if (found.getState() == CaseState.OPEN) {
            throw new IllegalStateException(found.getNumber() + " is still open");
        }
        SealedPart body = SealedPart.of(content.bytes(body(found)));
        SealedPart confidential = SealedPart.of(content.bytes(confidential(found)));
        byte[] pdf = renderer.pdf(form.of(found, body.digest()));
        int keep = found.getKind() == OutcomeKind.TERMINATION ? yearsAfterTermination : years;
        return new Draft(
                found.getNumber(),
                DossierKind.OUTCOME,
                body,
                confidential,
                pdf,
                LocalDate.now(clock).plusYears(keep));
    }

    private Map<String, @Nullable Object> body(OutcomeCase found) {
        String number = found.getNumber();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("format", "kaohe-dossier-case-1");
        body.put("number", number);
        body.put("kind", found.getKind());
        body.put("person", found.getPersonNumber());
        body.put("department", found.getDepartmentCode());
        body.put("appraisal", found.getAppraisalNumber());
        body.put("reason", found.getReason());
        body.put("openedBy", found.getOpenedBy());
        body.put("openedAt", found.getOpenedAt());
        body.put("state", found.getState());
        body.put("verdict", found.getVerdict());
        body.put("terms", found.getTerms());
        body.put("text", found.getTermsText());
        body.put("effectiveOn", found.getEffectiveOn());
        body.put("closingReason", found.getClosingReason());
        body.put("nextCase", found.getNextCase());
        body.put("approvals", files.approvals(number));
        body.put("confirmations", confirmations.of(number));
        body.put("checks", files.checks(number));
        body.put("log", files.log(number));
        return body;
    }

    private Map<String, @Nullable Object> confidential(OutcomeCase found) {
        Map<String, @Nullable Object> part = new LinkedHashMap<>();
        part.put("format", "kaohe-dossier-case-confidential-1");
        part.put("number", found.getNumber());
        part.put("route", found.getRoute());
        part.put("protection", found.getProtection());
        part.put("evidence", files.evidence(found.getNumber()));
        return part;
    }
}
