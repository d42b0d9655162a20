package org.kaohe.process.appraisal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisal;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.SignatureFile;
import org.kaohe.appraisal.SignatureKind;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.process.forms.Markdown;
import org.springframework.stereotype.Component;

/** What was objected to and why, for the forms that answer it. */
@Component
public class ObjectionTexts {

    private final CaseFiles files;
    private final Facts facts;
    private final Bilingual texts;

    ObjectionTexts(CaseFiles files, Facts facts, Bilingual texts) {
        this.files = files;
        this.facts = facts;
        this.texts = texts;
    }

    public String objection(Appraisal appraisal) {
        return files.signatures(appraisal.getNumber()).stream()
                .filter(file -> file.kind() == SignatureKind.OBJECTED)
                .reduce((earlier, later) -> later)
                .map(file -> text(file, facts.sheet(appraisal)))
                .orElse("");
    }

    /** What the panel answered and why; empty where nobody objected, or nobody has answered. */
    public String answer(Appraisal appraisal) {
        return files.signatures(appraisal.getNumber()).stream()
                .filter(file -> file.kind() == SignatureKind.OBJECTED && file.answer() != null)
                .reduce((earlier, later) -> later)
                .map(file -> "**"
                        + texts.text(
                                Boolean.TRUE.equals(file.answerSentBack())
                                        ? "process.objection.answered-upheld"
                                        : "process.objection.answered-dismissed")
                        + "**\n\n" + Markdown.escape(String.valueOf(file.answer())) + "\n\n"
                        + texts.text("process.objection.once"))
                .orElse("");
    }

    private String text(SignatureFile objection, SheetDefinition sheet) {
        String about =
                texts.text(objection.contested().isEmpty() ? "process.objection.whole" : "process.objection.lines");
        String lines = objection.contested().stream()
                .map(code -> "- " + line(code, sheet, objection.lineGrounds().get(code)))
                .collect(Collectors.joining("\n"));
        String grounds = objection.grounds() == null ? "" : Markdown.escape(objection.grounds());
        return Stream.of("**" + about + "**", lines, grounds)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(String code, SheetDefinition sheet, @Nullable String grounds) {
        String name = sheet.line(code)
                .map(line -> line.nameZh() + " " + line.nameEn())
                .orElse(code);
        return "**" + name + "**" + (grounds == null ? "" : ": " + Markdown.escape(grounds));
    }
}
