package org.kaohe.process.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.CriticalIndicator;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.process.forms.Bilingual;
import org.kaohe.scoring.InputKind;
import org.kaohe.scoring.InputSpec;
import org.springframework.stereotype.Component;

/**
 * Compiles a sheet into the form of one rater: a section a line with rule, target and weight above the fields that its method
 * asks for, and a remark. The superior also sees the self-assessment and may send it back, propose plus or minus points and
 * ask for a veto (002, R119–R123).
 */
@Component
class ScorecardCompiler {

    private static final String SENDS_BACK = "=decision = \"SEND_BACK\"";
    private static final String DISMISSES = "=decision = \"DISMISS\"";
    private static final String WHOLE = "^\\s*\\d{1,9}\\s*$";
    private static final String DECIMAL = "^\\s*-?\\d{1,9}(\\.\\d{1,6})?\\s*$";

    private final Bilingual texts;

    ScorecardCompiler(Bilingual texts) {
        this.texts = texts;
    }

    Map<String, Object> compile(String key, SheetDefinition sheet, RaterRole rater) {
        FormJson form = new FormJson(key);
        boolean superior = rater == RaterRole.SUPERIOR;
        List<Map<String, Object>> head = new ArrayList<>();
        head.add(form.text("**{{subject}}** · {{periodTitle}} · {{appraisalNumber}}", null));
        head.add(form.text("{{notice}}", "=notice = null or notice = \"\""));
        if (superior) {
            Map<String, String> decisions = new LinkedHashMap<>();
            decisions.put("SCORE", texts.text("process.scorecard.score"));
            decisions.put("SEND_BACK", texts.text("process.scorecard.send-back"));
            head.add(form.choice("decision", texts.text("process.field.action"), decisions));
            head.add(form.field(
                    "textarea",
                    "sendBackReason",
                    texts.text("process.field.sendBackReason"),
                    false,
                    "=decision != \"SEND_BACK\""));
        }
        if (rater == RaterRole.PANEL) {
            Map<String, String> decisions = new LinkedHashMap<>();
            decisions.put("DISMISS", texts.text("process.scorecard.dismiss"));
            decisions.put("UPHOLD", texts.text("process.scorecard.uphold"));
            head.add(form.choice("decision", texts.text("process.field.action"), decisions));
            head.add(form.field("textarea", "reason", texts.text("process.field.reason"), true, null));
        }
        form.group(sheet.titleZh() + " " + sheet.titleEn(), null, head);
        String hide = superior ? SENDS_BACK : rater == RaterRole.PANEL ? DISMISSES : null;
        for (SheetLine line : sheet.ratedLines()) {
            form.group(
                    title(line), hidden(hide, line), fields(form, line.asked(), rule(line), rater != RaterRole.SELF));
        }
        critical(form, sheet, rater != RaterRole.SELF);
        if (superior) {
            extras(form, sheet);
        }
        return form.json();
    }

    /** A form is the same for everybody; a line for a grade and above is hidden from whoever is below it (002, R117). */
    private static @Nullable String hidden(@Nullable String hide, SheetLine line) {
        if (line.settings().appliesFrom() == null) {
            return hide;
        }
        String reserved = ScorecardKey.reserved(line.code()) + " = true";
        return hide == null ? "=" + reserved : hide + " or " + reserved;
    }

    private void critical(FormJson form, SheetDefinition sheet, boolean superior) {
        CriticalIndicator critical = sheet.totalling().multiplier();
        if (critical != null) {
            String rule = texts.text("process.scorecard.multiplier");
            form.group(
                    critical.zh() + " " + critical.en(),
                    superior ? SENDS_BACK : null,
                    fields(form, critical.asked(), rule, superior));
        }
    }

    private void extras(FormJson form, SheetDefinition sheet) {
        BigDecimal limit = sheet.adjustmentLimit();
        if (limit != null) {
            form.group(
                    texts.text("process.scorecard.extras", limit.toPlainString()),
                    SENDS_BACK,
                    List.of(
                            form.figure(
                                    "adjustmentPoints",
                                    texts.text("process.field.adjustmentPoints"),
                                    DECIMAL,
                                    false,
                                    null),
                            form.field(
                                    "textarea",
                                    "adjustmentReason",
                                    texts.text("process.field.adjustmentReason"),
                                    false,
                                    null)));
        }
        if (sheet.veto()) {
            form.group(
                    texts.text("process.scorecard.veto"),
                    SENDS_BACK,
                    List.of(
                            form.field("checkbox", "veto", texts.text("process.scorecard.ask-veto"), false, null),
                            form.field(
                                    "textarea",
                                    "vetoReason",
                                    texts.text("process.field.vetoReason"),
                                    false,
                                    "=veto != true")));
        }
    }

    private List<Map<String, Object>> fields(FormJson form, AskedLine line, String rule, boolean showSelf) {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(form.text(rule, null));
        if (showSelf) {
            fields.add(form.text("{{" + ScorecardKey.selfText(line.code()) + "}}", null));
        }
        line.inputs().forEach(input -> fields.add(input(form, line, input)));
        fields.add(form.field(
                "textarea", ScorecardKey.remark(line.code()), texts.text("process.scorecard.remark"), false, null));
        return fields;
    }

    private static Map<String, Object> input(FormJson form, AskedLine line, InputSpec input) {
        String key = ScorecardKey.input(line.code(), input.key());
        if (input.kind() == InputKind.CHOICE) {
            Map<String, String> choices = new LinkedHashMap<>();
            input.choices()
                    .forEach(choice -> choices.put(
                            choice.value().toPlainString(),
                            choice.zh() + " " + choice.en() + " " + plain(choice.value()) + " %"));
            return form.select(key, label(line, input), choices);
        }
        String pattern = input.kind() == InputKind.COUNT ? WHOLE : DECIMAL;
        return form.figure(key, label(line, input), pattern, true, null);
    }

    private String title(SheetLine line) {
        return line.groupZh() + " · " + line.nameZh() + " " + line.nameEn() + " ("
                + texts.text("process.scorecard.weight", plain(line.weight())) + ")";
    }

    private String rule(SheetLine line) {
        StringBuilder rule = new StringBuilder();
        if (line.targetZh() != null) {
            rule.append(texts.text("process.scorecard.target"))
                    .append(": ")
                    .append(line.targetZh())
                    .append(" / ")
                    .append(line.targetEn())
                    .append("\n\n");
        }
        rule.append(line.ruleZh()).append("\n\n").append(line.ruleEn());
        if (line.ours()) {
            rule.append("\n\n*").append(texts.text("process.scorecard.ours")).append('*');
        }
        return rule.toString();
    }

    private static String label(AskedLine line, InputSpec input) {
        InputLabel label = line.label(input.key());
        return label.zh() + " " + label.en() + unit(label, input) + range(input);
    }

    /** Points and marks have a natural end worth saying; a percentage is only kept from being absurd. */
    private static String range(InputSpec input) {
        return input.max() == null || input.kind() == InputKind.PERCENT
                ? ""
                : " " + plain(input.min() == null ? BigDecimal.ZERO : input.min()) + "–" + plain(input.max());
    }

    private static String unit(InputLabel label, InputSpec input) {
        if (label.unitZh() == null) {
            return input.kind() == InputKind.PERCENT ? " (%)" : "";
        }
        boolean same = label.unitEn() == null || label.unitEn().equals(label.unitZh());
        return " (" + label.unitZh() + (same ? "" : " " + label.unitEn()) + ")";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "?" : number.stripTrailingZeros().toPlainString();
    }
}
