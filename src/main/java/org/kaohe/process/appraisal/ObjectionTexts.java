package org.kaohe.process.appraisal;

import java.util.List;
import java.util.stream.Collectors;
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
    String answer(Appraisal appraisal) {
        return files.signatures(appraisal.getNumber()).stream()
                .filter(file -> file.kind() == SignatureKind.OBJECTED && file.answer() != null)
                .reduce((earlier, later) -> later)
                .map(file -> "**"
                        + texts.text(
                                Boolean.TRUE.equals(file.answerSentBack())
                                        ? "process.objection.answered-upheld"
                                        : "process.objection.answered-dismissed")
                        + "**\n\n" + Markdown.escape(String.valueOf(file.answer())))
                .orElse("");
    }

    private String text(SignatureFile objection, SheetDefinition sheet) {
        List<String> lines = objection.contested().stream()
                .flatMap(code -> sheet.line(code).stream())
                .map(line -> line.nameZh() + " " + line.nameEn())
                .toList();
        String about = lines.isEmpty()
                ? texts.text("process.objection.whole")
                : texts.text("process.objection.lines") + ": " + lines.stream().collect(Collectors.joining("; "));
        return "**" + about + "**\n\n" + Markdown.escape(String.valueOf(objection.grounds()));
    }
}
