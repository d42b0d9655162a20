package org.kaohe.process.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.BroughtFigure;
import org.kaohe.appraisal.BroughtFigures;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.LogKind;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.Words;
import org.kaohe.organisation.People;
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
    private final BroughtFigures brought;
    private final People people;
    private final ScheduleNotes schedules;

    Notices(
            CaseFiles files,
            Bilingual texts,
            ImprovementPlans plans,
            BroughtFigures brought,
            People people,
            ScheduleNotes schedules) {
        this.files = files;
        this.texts = texts;
        this.plans = plans;
        this.brought = brought;
        this.people = people;
        this.schedules = schedules;
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

    /** Why it came back, and that the month's work schedule is missing. */
    String forPerson(Appraisal appraisal, SheetDefinition sheet) {
        return paragraphs(sentBack(appraisal), schedules.missing(appraisal, sheet));
    }

    private static String paragraphs(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
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
        return paragraphs(objectionSentBack(appraisal), plan);
    }

    /** Of a line: what the person rated themselves, and for a line of another department what that brought. */
    Map<String, Object> besideLines(Appraisal appraisal, SheetDefinition sheet, List<LineEntry> self) {
        List<BroughtFigure> known = brought.of(appraisal.getNumber());
        Map<String, Object> texts = new LinkedHashMap<>();
        sheet.asked().forEach(line -> texts.put(ScorecardKey.selfText(line.code()), self(line, self)));
        sheet.ratedLines()
                .forEach(line -> texts.merge(
                        ScorecardKey.selfText(line.code()),
                        beside(appraisal, line, known),
                        (first, second) -> second.equals("") ? first : first + "\n\n" + second));
        return texts;
    }

    private String beside(Appraisal appraisal, SheetLine line, List<BroughtFigure> known) {
        ScheduleFigure figure = line.judged().schedule();
        return figure == null ? brought(line, known) : schedules.of(appraisal, line, figure);
    }

    private String brought(SheetLine line, List<BroughtFigure> known) {
        Words department = line.judged().department();
        if (department == null) {
            return "";
        }
        String name = department.zh() + " " + department.en();
        List<BroughtFigure> own = known.stream()
                .filter(figure -> figure.line().equals(line.code()))
                .toList();
        if (own.isEmpty()) {
            return texts.text("process.scorecard.not-brought", name);
        }
        String who = own.stream()
                .map(BroughtFigure::broughtBy)
                .distinct()
                .map(people::named)
                .collect(Collectors.joining(", "));
        String figures = own.stream()
                .map(figure -> figure(line.asked(), figure.input(), figure.figure()))
                .collect(Collectors.joining(", "));
        return texts.text("process.scorecard.brought", name, Markdown.escape(who)) + ": " + figures;
    }

    /** The figures that departments brought, as they fill the scorecard. */
    List<LineEntry> brought(Appraisal appraisal) {
        Map<String, Map<String, BigDecimal>> lines = new LinkedHashMap<>();
        brought.of(appraisal.getNumber())
                .forEach(figure -> lines.computeIfAbsent(figure.line(), line -> new LinkedHashMap<>())
                        .put(figure.input(), figure.figure()));
        return lines.entrySet().stream()
                .map(line -> new LineEntry(line.getKey(), line.getValue(), null))
                .toList();
    }

    /** The figures of the person's own work schedule, as they fill the self-assessment. */
    List<LineEntry> measured(Appraisal appraisal, SheetDefinition sheet) {
        return brought(appraisal).stream()
                .filter(entry -> sheet.line(entry.line())
                        .map(line -> line.judged().schedule())
                        .isPresent())
                .toList();
    }

    /** What the person rated themselves, and what the second rater gave where there is one: a changed line counts for both. */
    String beside(AskedLine line, List<LineEntry> self, List<LineEntry> second) {
        return self(line, self)
                + second.stream()
                        .filter(entry -> entry.line().equals(line.code()))
                        .findFirst()
                        .map(entry -> "\n\n" + texts.text("process.scorecard.second") + ": " + figures(line, entry)
                                + remark(entry.remark()))
                        .orElse("");
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
                .map(input -> figure(line, input.getKey(), input.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String figure(AskedLine line, String input, BigDecimal figure) {
        InputLabel label = line.label(input);
        return label.zh() + " " + label.en() + " **" + figure.toPlainString() + "**";
    }

    private static String remark(@Nullable String remark) {
        return remark == null ? "" : " — " + Markdown.escape(remark);
    }
}
