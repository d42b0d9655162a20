package org.kaohe.process.appraisal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.InterviewFile;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.appraisal.MonthShare;
import org.kaohe.appraisal.ScoreFile;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.organisation.People;
import org.kaohe.period.Periods;
import org.kaohe.period.Reasons;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.LineScore;
import org.springframework.stereotype.Component;

/** What the forms show of an appraisal, as Markdown. Whatever a person typed is escaped. */
@Component
public class Facts {

    private final CaseFiles files;
    private final Catalogue catalogue;
    private final People people;
    private final Periods periods;
    private final Reasons reasons;
    private final Bilingual texts;

    Facts(CaseFiles files, Catalogue catalogue, People people, Periods periods, Reasons reasons, Bilingual texts) {
        this.files = files;
        this.catalogue = catalogue;
        this.people = people;
        this.periods = periods;
        this.reasons = reasons;
        this.texts = texts;
    }

    /** Whom and what every form is about. */
    public Map<String, Object> heading(Appraisal appraisal) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", Markdown.escape(person(appraisal.getPersonNumber())));
        values.put(
                "periodTitle",
                periods.find(appraisal.getPeriodId())
                        .map(period -> texts.text(period.getTitleKey(), period.getTitleArgs()))
                        .orElse(""));
        values.put("appraisalNumber", appraisal.getNumber());
        return values;
    }

    public SheetDefinition sheet(Appraisal appraisal) {
        return catalogue
                .definition(catalogue.find(appraisal.getSheetVersionId()).orElseThrow())
                .forGrade(appraisal.getPersonGrade());
    }

    String person(@Nullable String number) {
        return number == null ? "" : people.named(number);
    }

    /** The latest score, line by line. */
    public String result(Appraisal appraisal) {
        List<ScoreFile> scores = files.scores(appraisal.getNumber());
        if (scores.isEmpty()) {
            return texts.text("process.result.none");
        }
        ScoreFile score = scores.get(scores.size() - 1);
        SheetDefinition sheet = sheet(appraisal);
        String lines = score.result().lines().stream()
                .map(line -> "- " + line(sheet, line))
                .collect(Collectors.joining("\n"));
        StringBuilder text = new StringBuilder(figure("official", score.official()));
        if (score.result().vetoed()) {
            text.append(figure("vetoed", score.original()));
        }
        text.append(figure("adjustment", score.result().adjustment()));
        text.append(figure("self", score.self()));
        return text.append(lines).append(months(score)).toString();
    }

    /** What a mid-year or annual result is made of, and why a month does not count. */
    private String months(ScoreFile score) {
        return score.months().isEmpty()
                ? ""
                : "\n\n" + texts.text("process.result.months") + "\n\n"
                        + score.months().stream().map(this::month).collect(Collectors.joining("\n"));
    }

    private String month(MonthShare month) {
        String key = month.missingKey();
        return "- " + month.month() + ": "
                + (key == null
                        ? "**" + month.official() + "** (" + month.dossier() + ")"
                        : Markdown.escape(texts.text(key, reasons.args(key, month.missingArgs()))));
    }

    private String figure(String name, @Nullable BigDecimal figure) {
        return figure == null ? "" : texts.text("process.result." + name) + ": **" + figure.toPlainString() + "**\n\n";
    }

    private static String line(SheetDefinition sheet, LineScore line) {
        String name = sheet.line(line.line())
                .map(found -> found.nameZh() + " " + found.nameEn())
                .orElse(line.line());
        return name + ": **" + Exact.shown(line.points()) + "** / " + Exact.shown(line.weight());
    }

    /** What was recorded of one part of the interview that counts: a panel that changes lines keeps it. */
    public String interview(Appraisal appraisal, InterviewPart part) {
        return files.interviews(appraisal.getNumber()).stream()
                .filter(interview -> interview.part() == part && interview.round() == appraisal.getWholeRound())
                .reduce((earlier, later) -> later)
                .map(this::interview)
                .orElse("");
    }

    private String interview(InterviewFile interview) {
        var notes = interview.notes();
        String held = texts.text(
                notes.attended() ? "process.interview.attended" : "process.interview.refused",
                notes.date().toString(),
                Markdown.escape(person(interview.recordedBy())),
                Markdown.escape(person(notes.witness())));
        return held
                + part("process.field.strengths", notes.strengths())
                + part("process.field.improvements", notes.improvements())
                + part("process.field.goals", notes.goals())
                + part("process.field.opinion", notes.opinion());
    }

    private String part(String labelKey, @Nullable String typed) {
        return typed == null ? "" : "\n\n**" + texts.text(labelKey) + "**: " + Markdown.escape(typed);
    }
}
