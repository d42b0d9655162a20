package org.kaohe.process.scorecard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.outcome.ImprovementPlans;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.springframework.stereotype.Component;

/** What a scorecard says beside its lines: why it came back, and what the person rated themselves. */
@Component("scorecardNotices")
class Notices {

    private final CaseFiles files;
    private final Bilingual texts;
    private final ImprovementPlans plans;

    Notices(CaseFiles files, Bilingual texts, ImprovementPlans plans) {
        this.files = files;
        this.texts = texts;
        this.plans = plans;
    }

    String sentBack(Appraisal appraisal) {
        return files.log(appraisal.getNumber()).stream()
                .filter(entry ->
                        entry.kind() == LogKind.SENT_BACK && !entry.args().isEmpty())
                .reduce((earlier, later) -> later)
                .map(entry -> texts.text("process.scorecard.sent-back") + ": "
                        + Markdown.escape(entry.args().get(entry.args().size() - 1)))
                .orElse("");
    }

    String objectionSentBack(Appraisal appraisal) {
        return files.signatures(appraisal.getNumber()).stream()
                .filter(file -> Boolean.TRUE.equals(file.answerSentBack()) && file.round() < appraisal.getRound())
                .reduce((earlier, later) -> later)
                .map(SignatureFile::answer)
                .map(reason -> texts.text("process.scorecard.objection-sent-back") + ": " + Markdown.escape(reason))
                .orElse("");
    }

    /** Why it came back, and how the person's last improvement plan ended. */
    String forSuperior(Appraisal appraisal) {
        String plan = plans.latestResult(appraisal.getPersonNumber())
                .map(found -> texts.text("process.case.plan-result", found.getNumber()) + ": **"
                        + texts.text("outcome.verdict." + found.getVerdict()) + "**. "
                        + Markdown.escape(found.getTermsText() == null ? "" : found.getTermsText()))
                .orElse("");
        return Stream.of(objectionSentBack(appraisal), plan)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    String self(AskedLine line, List<LineEntry> self) {
        return self.stream()
                .filter(entry -> entry.line().equals(line.code()))
                .findFirst()
                .map(entry ->
                        texts.text("process.scorecard.self") + ": " + figures(line, entry) + remark(entry.remark()))
                .orElseGet(() -> texts.text("process.scorecard.self-missing"));
    }

    private static String figures(AskedLine line, LineEntry entry) {
        return entry.inputs().entrySet().stream()
                .map(input -> {
                    InputLabel label = line.label(input.getKey());
                    return label.zh() + " " + label.en() + " **"
                            + input.getValue().toPlainString() + "**";
                })
                .collect(Collectors.joining(", "));
    }

    private static String remark(@Nullable String remark) {
        return remark == null ? "" : " — " + Markdown.escape(remark);
    }
}
