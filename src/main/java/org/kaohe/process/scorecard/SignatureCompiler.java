package org.kaohe.process.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.process.forms.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Compiles a sheet into the form on which the appraised person signs the result or objects: to the whole with one text, or
 * to lines with a text each, which appears when the line is ticked.
 */
@Component
class SignatureCompiler {

    private static final String UNLESS_OBJECTING = "=answer != \"OBJECT\"";
    private static final String UNLESS_WHOLE = "=if answer = \"OBJECT\" then count(lines) > 0 else true";
    private static final String UNLESS_CONTESTED =
            "=if answer = \"OBJECT\" then not(list contains(lines, \"%s\")) else true";

    private final Bilingual texts;

    SignatureCompiler(Bilingual texts) {
        this.texts = texts;
    }

    Map<String, Object> compile(String key, SheetDefinition sheet) {
        FormJson form = new FormJson(key);
        form.group(
                texts.text("process.sign.result"),
                null,
                List.of(
                        form.text("**{{subject}}** · {{periodTitle}} · {{appraisalNumber}}", null),
                        form.text("{{resultText}}", null),
                        form.text("{{interviewText}}", null),
                        form.text("{{answerText}}", null)));
        List<Map<String, Object>> answer = new ArrayList<>();
        answer.add(form.text("{{signingText}}", null));
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("SIGN", texts.text("process.sign.sign"));
        choices.put("OBJECT", texts.text("process.sign.object"));
        answer.add(form.choice("answer", texts.text("process.sign.answer"), choices));
        Map<String, String> lines = new LinkedHashMap<>();
        sheet.lines().forEach(line -> lines.put(line.code(), name(line)));
        answer.add(form.several("lines", texts.text("process.sign.lines"), lines, UNLESS_OBJECTING));
        answer.add(form.field("textarea", "grounds", texts.text("process.sign.grounds"), false, UNLESS_WHOLE));
        sheet.lines()
                .forEach(line -> answer.add(form.field(
                        "textarea",
                        ScorecardKey.grounds(line.code()),
                        texts.text("process.sign.grounds") + ": " + name(line),
                        false,
                        UNLESS_CONTESTED.formatted(line.code()))));
        form.group(texts.text("process.sign.signature"), null, answer);
        return form.json();
    }

    private static String name(SheetLine line) {
        return line.nameZh() + " " + line.nameEn();
    }
}
