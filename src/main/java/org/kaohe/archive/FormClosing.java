package org.kaohe.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.DecisionFile;
import org.kaohe.appraisal.ExtrasFile;
import org.kaohe.appraisal.InterviewFile;
import org.kaohe.appraisal.InterviewPart;
import org.kaohe.appraisal.Objections;
import org.kaohe.appraisal.OutcomeRecord;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.SignatureKind;
import org.kaohe.archive.PrintedForm.Signature;
import org.kaohe.archive.PrintedForm.Text;
import org.kaohe.catalogue.SheetDefinition;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The end of the printed form: what the person answered, what HR decided, and the four signatures. */
@Component
class FormClosing {

    private final CaseFiles files;
    private final Objections objections;
    private final Names names;
    private final FormText text;

    FormClosing(CaseFiles files, Objections objections, Names names, MessageSource messages) {
        this.files = files;
        this.objections = objections;
        this.names = names;
        this.text = new FormText(messages);
    }

    List<Text> lines(Appraisal appraisal, SheetDefinition sheet) {
        List<Text> lines = new ArrayList<>();
        for (SignatureFile file : files.signatures(appraisal.getNumber())) {
            String kind = "archive.closing." + file.kind();
            lines.add(text.of(kind, names.day(file.at()), names.person(file.witness()), String.valueOf(file.days())));
            Text grounds = quoted("archive.closing.grounds", file.grounds());
            if (grounds != null) {
                lines.add(grounds);
            }
            file.lineGrounds().forEach((code, typed) -> lines.add(ofLine(code, sheet, typed)));
            Text answer = quoted(answered(appraisal, file), file.answer());
            if (answer != null) {
                lines.add(answer);
            }
        }
        files.decision(appraisal.getNumber())
                .filter(decision -> decision.outcome() != null)
                .ifPresent(decision -> lines.addAll(decision(decision)));
        return lines;
    }

    /** A panel answers; where there was none, HR did. */
    private String answered(Appraisal appraisal, SignatureFile file) {
        if (objections.panel(appraisal.getNumber()).isEmpty()) {
            return "archive.closing.answer";
        }
        return Boolean.TRUE.equals(file.answerSentBack())
                ? "archive.closing.panel-upheld"
                : "archive.closing.panel-dismissed";
    }

    /** The grounds of one contested line under the line's name. */
    private Text ofLine(String code, SheetDefinition sheet, String typed) {
        Text label = text.of("archive.closing.grounds");
        String name = sheet.line(code)
                .map(line -> line.nameZh() + " " + line.nameEn())
                .orElse(code);
        String line = label.zh() + " " + label.en() + " – " + name + ": " + typed;
        return new Text(line, line);
    }

    private List<Text> decision(DecisionFile decision) {
        List<Text> lines = new ArrayList<>();
        Text outcome = text.of("appraisal.outcome." + decision.outcome());
        Text decided =
                text.of("archive.closing.decided", names.name(decision.decidedBy()), names.day(decision.decidedAt()));
        lines.add(new Text(decided.zh() + outcome.zh(), decided.en() + outcome.en()));
        Text reason = quoted("archive.closing.reason", decision.reason());
        if (reason != null) {
            lines.add(reason);
        }
        OutcomeRecord followUp = decision.followUp();
        if (followUp != null) {
            lines.add(text.of(
                    "archive.closing.follow-up",
                    String.valueOf(followUp.effectiveOn()),
                    String.valueOf(followUp.details()),
                    Optional.ofNullable(followUp.reference()).orElse("—")));
        }
        return lines;
    }

    /** What a person typed stands once, under the Chinese heading with the English one beside it. */
    private @Nullable Text quoted(String key, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        Text label = text.of(key);
        String line = label.zh() + " " + label.en() + ": " + typed;
        return new Text(line, line);
    }

    List<Signature> signatures(Appraisal appraisal) {
        Optional<SignatureFile> own = files.signatures(appraisal.getNumber()).stream()
                .filter(file -> file.kind() != SignatureKind.OBJECTED)
                .reduce((earlier, later) -> later);
        boolean signed = own.filter(file -> file.kind() == SignatureKind.SIGNED).isPresent();
        return List.of(
                new Signature(
                        text.form("sign-person"),
                        signed ? names.name(appraisal.getPersonNumber()) : null,
                        signed ? names.day(own.get().at()) : null,
                        signed || own.isEmpty()
                                ? null
                                : text.of("appraisal.signature." + own.get().kind())),
                interview(appraisal, InterviewPart.SUPERIOR, "sign-superior"),
                interview(appraisal, InterviewPart.LEADER, "sign-leader"),
                generalManager(appraisal));
    }

    private Signature interview(Appraisal appraisal, InterviewPart part, String label) {
        Optional<InterviewFile> held = files.interviews(appraisal.getNumber()).stream()
                .filter(file -> file.part() == part && file.round() == appraisal.getRound())
                .reduce((earlier, later) -> later);
        return new Signature(
                text.form(label),
                held.map(file -> names.name(file.recordedBy())).orElse(null),
                held.map(file -> names.day(file.recordedAt())).orElse(null),
                null);
    }

    /** The general manager signs electronically only by deciding about plus, minus or veto. */
    private Signature generalManager(Appraisal appraisal) {
        ExtrasFile extras = files.extras(appraisal.getNumber()).stream()
                .filter(file -> file.round() == appraisal.getRound())
                .findFirst()
                .orElse(null);
        ExtrasFile.Veto veto = extras == null ? null : extras.veto();
        if (veto != null && veto.decidedBy() != null) {
            return generalManager(veto.decidedBy(), veto.decidedAt());
        }
        ExtrasFile.Adjustment adjustment = extras == null ? null : extras.adjustment();
        return adjustment == null
                ? generalManager(null, null)
                : generalManager(adjustment.decidedBy(), adjustment.decidedAt());
    }

    private Signature generalManager(@Nullable String by, @Nullable Instant at) {
        return new Signature(
                text.form("sign-general-manager"),
                by == null ? null : names.name(by),
                at == null ? null : names.day(at),
                null);
    }
}
