package org.kaohe.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.AppraisalState;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.SignatureKind;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.period.Periods;
import org.kaohe.period.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The gate before a dismissal, a demotion or a pay cut: names what is missing and leaves the judgement to people. */
@Component
class Gate {

    private final EvidenceRepository evidence;
    private final Appraisals appraisals;
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Periods periods;
    private final CaseDeadlineRule days;
    private final BigDecimal incompetentBelow;

    Gate(
            EvidenceRepository evidence,
            Appraisals appraisals,
            CaseFiles files,
            Catalogue catalogue,
            Periods periods,
            CaseDeadlineRule days,
            @Value("${kaohe.outcome.incompetent-below:60}") BigDecimal incompetentBelow) {
        this.evidence = evidence;
        this.appraisals = appraisals;
        this.files = files;
        this.catalogue = catalogue;
        this.periods = periods;
        this.days = days;
        this.incompetentBelow = incompetentBelow;
    }

    /**
     * Empty when nothing is missing; the person's written consent to these terms is enough for anything but a
     * dismissal.
     */
    List<Problem> missing(OutcomeCase found) {
        return GatePolicy.missing(facts(found));
    }

    private GateFacts facts(OutcomeCase found) {
        List<EvidenceFile> recorded = evidence.findByOutcomeCaseOrderById(found).stream()
                .map(EvidenceRow::view)
                .toList();
        Map<String, RatedResult> results = new HashMap<>();
        recorded.forEach(file -> appraisals
                .find(file.reference())
                .ifPresent(appraisal -> results.put(file.reference(), result(appraisal))));
        return new GateFacts(
                found.getPersonNumber(),
                found.getRound(),
                found.getKind() == OutcomeKind.TERMINATION,
                found.getRoute(),
                found.getProtection(),
                found.getEffectiveOn() != null,
                recorded,
                results,
                incompetentBelow);
    }

    private RatedResult result(Appraisal appraisal) {
        List<SignatureFile> signatures = files.signatures(appraisal.getNumber());
        SignatureFile last = signatures.isEmpty() ? null : signatures.get(signatures.size() - 1);
        boolean acknowledged = appraisal.getState() == AppraisalState.SEALED
                && last != null
                && last.round() == appraisal.getRound() - appraisal.getAmendments()
                && (last.kind() == SignatureKind.SIGNED || last.kind() == SignatureKind.REFUSED);
        String sheet = catalogue
                .find(appraisal.getSheetVersionId())
                .map(SheetVersion::getCode)
                .orElse("");
        LocalDate on = days.day(last == null ? appraisal.getOpenedAt() : last.at());
        return new RatedResult(
                appraisal.getNumber(),
                appraisal.getPersonNumber(),
                appraisal.getOfficial(),
                acknowledged,
                appraisal.isVetoed(),
                sheet,
                on,
                periods.find(appraisal.getPeriodId()).orElseThrow().getFromDate());
    }
}
