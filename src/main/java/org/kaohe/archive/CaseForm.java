package org.kaohe.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.archive.PrintedCase.Line;
import org.kaohe.archive.PrintedCase.Section;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.outcome.Terms;
import org.kaohe.outcome.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the printed form of an outcome case, in both languages. */
@Component
class CaseForm {

    private final OutcomeFiles files;
    private final Names names;
    private final FormText text;

    CaseForm(OutcomeFiles files, Names names, MessageSource messages) {
        this.files = files;
        this.names = names;
        this.text = new FormText(messages);
    }

    PrintedCase of(OutcomeCase found, String bodyDigest) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(text.of("archive.case.facts"), facts(found)));
        sections.add(new Section(text.of("archive.case.terms"), terms(found)));
        add(sections, "archive.case.approvals", approvals(found));
        add(sections, "archive.case.evidence", evidence(found));
        add(sections, "archive.case.checks", checks(found));
        Text title = text.of("outcome.kind." + found.getKind());
        return new PrintedCase(found.getNumber(), title, bodyDigest, sections);
    }

    private List<Line> facts(OutcomeCase found) {
        List<Line> lines = new ArrayList<>();
        line(lines, "person", names.person(found.getPersonNumber()));
        line(lines, "appraisal", found.getAppraisalNumber());
        line(lines, "reason", found.getReason());
        line(lines, "opened", names.person(found.getOpenedBy()) + " " + names.day(found.getOpenedAt()));
        line(lines, "state", both("outcome.state." + found.getState()) + " " + names.day(found.getEndedAt()));
        line(lines, "closing", found.getClosingReason());
        return lines;
    }

    private List<Line> terms(OutcomeCase found) {
        List<Line> lines = new ArrayList<>();
        Terms terms = found.getTerms();
        Verdict verdict = found.getVerdict();
        if (verdict != null) {
            line(lines, "verdict", both("outcome.verdict." + verdict));
        }
        line(lines, "position", names.position(terms.position()));
        line(lines, "grade", terms.grade());
        line(lines, "pay-from", plain(terms.payFrom()));
        line(lines, "pay-to", plain(terms.payTo()));
        line(lines, "bonus-base", plain(terms.bonusBase()));
        line(lines, "contract-end", terms.contractEnd());
        line(lines, "effective", found.getEffectiveOn());
        line(lines, found.getKind() == OutcomeKind.IMPROVEMENT ? "goals" : "text", found.getTermsText());
        return lines;
    }

    private List<Line> approvals(OutcomeCase found) {
        return files.approvals(found.getNumber()).stream()
                .map(file -> {
                    Text answer = text.of(file.approved() ? "archive.case.signed" : "archive.case.refused");
                    String why = file.reason() == null ? "" : ": " + file.reason();
                    return new Line(
                            text.of("outcome.step." + file.link()),
                            answer.zh() + " " + answer.en() + " " + names.person(file.actor()) + " "
                                    + names.day(file.at()) + why);
                })
                .toList();
    }

    private List<Line> evidence(OutcomeCase found) {
        List<Line> lines = new ArrayList<>();
        if (found.getRoute() != null) {
            line(lines, "route", both("outcome.route." + found.getRoute()));
        }
        if (found.getProtection() != null) {
            line(lines, "protection", both("outcome.protection." + found.getProtection()));
        }
        files.evidence(found.getNumber()).stream()
                .map(file -> new Line(
                        text.of("outcome.evidence." + file.item()),
                        file.dated() + " " + file.reference()
                                + (file.amount() == null ? "" : " ¥" + plain(file.amount())) + ": " + file.text()))
                .forEach(lines::add);
        return lines;
    }

    private List<Line> checks(OutcomeCase found) {
        return files.checks(found.getNumber()).stream()
                .map(file -> new Line(
                        text.of("archive.case.check", file.dueOn().toString()),
                        (Boolean.TRUE.equals(file.onTrack()) ? "✓ " : "✗ ") + (file.note() == null ? "" : file.note())))
                .toList();
    }

    private String both(String key) {
        Text found = text.of(key);
        return found.zh() + " " + found.en();
    }

    private void add(List<Section> sections, String headingKey, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(text.of(headingKey), lines));
        }
    }

    private void line(List<Line> lines, String name, @Nullable Object shown) {
        if (shown != null && !shown.toString().isBlank()) {
            lines.add(new Line(text.of("archive.case." + name), shown.toString()));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
