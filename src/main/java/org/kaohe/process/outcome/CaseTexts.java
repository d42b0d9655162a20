package org.kaohe.process.outcome;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Person;
import org.kaohe.outcome.CaseLogKind;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.outcome.Terms;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.springframework.stereotype.Component;

/** What the forms show of a case, as Markdown. Whatever a person typed is escaped. */
@Component
class CaseTexts {

    private static final Set<CaseLogKind> OF_THE_HEAD =
            EnumSet.of(CaseLogKind.RECOMMENDED, CaseLogKind.NOT_RECOMMENDED, CaseLogKind.EARLY_ASKED);

    private final OutcomeCases cases;
    private final OutcomeFiles files;
    private final People people;
    private final Bilingual texts;

    CaseTexts(OutcomeCases cases, OutcomeFiles files, People people, Bilingual texts) {
        this.cases = cases;
        this.files = files;
        this.people = people;
        this.texts = texts;
    }

    /** Whom and what every form is about. */
    Map<String, Object> heading(String number) {
        OutcomeCase found = cases.find(number).orElseThrow();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("subject", Markdown.escape(person(found.getPersonNumber())));
        shown.put("caseNumber", Markdown.escape(number));
        shown.put("kind", found.getKind().name());
        shown.put("caseText", caseText(found));
        shown.put("approvalsText", recommendation(number) + approvals(number));
        return shown;
    }

    private String caseText(OutcomeCase found) {
        Person person = people.find(found.getPersonNumber()).orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(texts.text("outcome.kind." + found.getKind())).append(": ");
        text.append(Markdown.escape(found.getReason()));
        line(
                text,
                "post",
                position(person.getPositionCode()) + " " + (person.getGrade() == null ? "" : person.getGrade()));
        line(
                text,
                "stage",
                texts.text("organisation.stage." + person.getStage().name().toLowerCase(Locale.ROOT)));
        line(text, "appraisal", found.getAppraisalNumber());
        line(text, "ends", found.getEndsOn());
        Terms terms = found.getTerms();
        line(text, "position", terms.position() == null ? null : position(terms.position()));
        line(text, "grade", terms.grade());
        line(text, "payFrom", terms.payFrom());
        line(text, "payTo", terms.payTo());
        line(text, "bonusBase", terms.bonusBase() == null ? null : person.getBonusBase() + " → " + terms.bonusBase());
        line(text, "contractEnd", terms.contractEnd());
        line(text, "effectiveOn", found.getEffectiveOn());
        line(text, "verdict", found.getVerdict() == null ? null : texts.text("outcome.verdict." + found.getVerdict()));
        line(text, found.getKind() == OutcomeKind.IMPROVEMENT ? "goals" : "details", found.getTermsText());
        return text.toString();
    }

    /** What is recorded and what is missing; empty where the kind of case asks for nothing. */
    String evidence(String number) {
        OutcomeCase found = cases.find(number).orElseThrow();
        String recorded = files.evidence(number).stream()
                .map(file -> "- **" + texts.text("outcome.evidence." + file.item()) + "** " + file.dated() + " "
                        + Markdown.escape(file.reference()) + ": " + Markdown.escape(file.text())
                        + (file.amount() == null ? "" : " ¥" + file.amount().toPlainString()))
                .collect(Collectors.joining("\n"));
        String missing = files.missing(number).stream()
                .map(problem -> "- " + texts.text(problem))
                .collect(Collectors.joining("\n"));
        if (recorded.isEmpty() && missing.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder(recorded.isEmpty() ? texts.text("process.case.nothing-recorded") : recorded);
        line(text, "route", found.getRoute() == null ? null : texts.text("outcome.route." + found.getRoute()));
        line(
                text,
                "protection",
                found.getProtection() == null ? null : texts.text("outcome.protection." + found.getProtection()));
        return text.append("\n\n").append(missing(missing)).toString();
    }

    private String missing(String missing) {
        return missing.isEmpty()
                ? texts.text("process.case.nothing-missing")
                : "**" + texts.text("process.case.missing") + "**\n\n" + missing;
    }

    String checks(String number) {
        return files.checks(number).stream()
                .map(file -> "- " + file.dueOn()
                        + (file.note() == null
                                ? ""
                                : ": "
                                        + texts.text(
                                                Boolean.TRUE.equals(file.onTrack())
                                                        ? "process.case.on-track"
                                                        : "process.case.off-track")
                                        + " " + Markdown.escape(file.note())))
                .collect(Collectors.joining("\n"));
    }

    String person(@Nullable String number) {
        return number == null ? "" : people.named(number);
    }

    /** What the head says about a renewal, or asks for before the time. */
    private String recommendation(String number) {
        return files.log(number).stream()
                .filter(entry -> OF_THE_HEAD.contains(entry.kind()))
                .map(entry -> "- "
                        + texts.text(
                                entry.messageKey(),
                                entry.args().stream().map(Markdown::escape).toArray(String[]::new))
                        + "\n")
                .collect(Collectors.joining());
    }

    private String approvals(String number) {
        return files.approvals(number).stream()
                .map(file -> "- " + texts.text("outcome.step." + file.link()) + ": "
                        + texts.text(file.approved() ? "process.case.signed" : "process.case.refused") + " "
                        + Markdown.escape(person(file.actor()))
                        + (file.reason() == null ? "" : ": " + Markdown.escape(file.reason())))
                .collect(Collectors.joining("\n"));
    }

    private String position(String code) {
        return people.position(code)
                .map(position -> position.getNameZh() + " " + position.getNameEn())
                .orElse(code);
    }

    private void line(StringBuilder text, String name, @Nullable Object shown) {
        if (shown != null) {
            text.append("\n\n").append(texts.text("process.case.field." + name)).append(": **");
            text.append(Markdown.escape(shown.toString())).append("**");
        }
    }
}
