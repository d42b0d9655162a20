package org.kaohe.process.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.ExtrasFile;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.springframework.stereotype.Component;

/** What was asked for outside the 100 points in the current round. */
@Component
class ExtrasTexts {

    private final CaseFiles files;
    private final Facts facts;
    private final Bilingual texts;

    ExtrasTexts(CaseFiles files, Facts facts, Bilingual texts) {
        this.files = files;
        this.facts = facts;
        this.texts = texts;
    }

    Optional<BigDecimal> points(Appraisal appraisal) {
        return adjustmentOf(appraisal).map(ExtrasFile.Adjustment::points);
    }

    /** A proposal that the head has declined does not reach the general manager. */
    boolean hasAdjustment(Appraisal appraisal) {
        return adjustmentOf(appraisal)
                .filter(adjustment -> !Boolean.FALSE.equals(adjustment.endorsed()))
                .isPresent();
    }

    boolean hasVeto(Appraisal appraisal) {
        return of(appraisal).map(ExtrasFile::veto).isPresent();
    }

    String adjustment(Appraisal appraisal) {
        return adjustmentOf(appraisal)
                .map(adjustment ->
                        Boolean.TRUE.equals(adjustment.endorsed()) ? filed(adjustment) : proposed(adjustment))
                .orElse("");
    }

    private String proposed(ExtrasFile.Adjustment adjustment) {
        return texts.text(
                "process.extras.adjustment",
                plain(adjustment.points()),
                Markdown.escape(facts.person(adjustment.proposedBy())),
                Markdown.escape(adjustment.reason()));
    }

    /** What the head filed and, on a line of its own, what the superior proposed. */
    private String filed(ExtrasFile.Adjustment adjustment) {
        String why = adjustment.endorseReason();
        return texts.text(
                        why == null ? "process.extras.filed" : "process.extras.filed-because",
                        plain(adjustment.points()),
                        Markdown.escape(facts.person(adjustment.endorsedBy())),
                        Markdown.escape(why == null ? "" : why))
                + "\n\n"
                + texts.text(
                        "process.extras.proposed",
                        adjustment.proposed() == null ? "?" : plain(adjustment.proposed()),
                        Markdown.escape(facts.person(adjustment.proposedBy())),
                        Markdown.escape(adjustment.reason()));
    }

    private static String plain(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points.toPlainString();
    }

    String veto(Appraisal appraisal) {
        return of(appraisal)
                .map(ExtrasFile::veto)
                .map(veto -> texts.text(
                        "process.extras.veto",
                        Markdown.escape(facts.person(veto.requestedBy())),
                        Markdown.escape(veto.reason())))
                .orElse("");
    }

    private Optional<ExtrasFile.Adjustment> adjustmentOf(Appraisal appraisal) {
        return of(appraisal).map(ExtrasFile::adjustment);
    }

    private Optional<ExtrasFile> of(Appraisal appraisal) {
        return files.extras(appraisal.getNumber()).stream()
                .filter(extras -> extras.round() == appraisal.getRound())
                .findFirst();
    }
}
