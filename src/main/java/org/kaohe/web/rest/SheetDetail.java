package org.kaohe.web.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.CriticalIndicator;
import org.kaohe.catalogue.Finding;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.Severity;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.scoring.GradeBand;
import org.kaohe.scoring.InputKind;
import org.kaohe.scoring.InputSpec;
import org.kaohe.web.text.Texts;

/** A version of a sheet with its lines: all that somebody needs to fill it in. */
record SheetDetail(
        SheetSummary sheet,
        String source,
        @Nullable Words comment,
        List<Line> lines,
        @Nullable Critical multiplier,
        @Nullable BigDecimal adjustmentLimit,
        boolean veto,
        boolean interview,
        List<GradeBand> grades,
        List<Found> findings,
        List<SheetSummary> versions) {

    /**
     * A finding of the linter.
     *
     * @param line code of the line; null when the whole sheet is meant
     * @param quote the printed words that it rests on
     * @param reading how the sheet is read as long as nobody decides otherwise
     */
    record Found(
            Severity severity,
            String code,
            @Nullable String line,
            @Nullable String quote,
            Words text,
            Words reading,
            Words advice) {}

    /** @param method code of the scoring method; null in a draft whose source states no rule */
    record Line(
            String code,
            Words group,
            Words name,
            @Nullable BigDecimal weight,
            @Nullable Words target,
            Words rule,
            @Nullable String printed,
            boolean ours,
            @Nullable Words note,
            @Nullable String method,
            List<Input> inputs) {}

    /** The critical indicator; its mark is measured as {@code multiplier} of the line {@code line}. */
    record Critical(String line, Words name, List<Input> inputs) {}

    record Input(
            String key,
            Words label,
            @Nullable Words unit,
            InputKind kind,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            List<Choice> choices) {}

    record Choice(BigDecimal value, Words name) {}

    static SheetDetail of(
            SheetVersion version,
            SheetDefinition sheet,
            List<Finding> findings,
            List<SheetVersion> versions,
            Texts texts) {
        return new SheetDetail(
                SheetSummary.of(version),
                sheet.source(),
                Words.orNull(sheet.commentZh(), sheet.commentEn()),
                sheet.lines().stream().map(SheetDetail::line).toList(),
                critical(sheet.totalling().multiplier()),
                sheet.adjustmentLimit(),
                sheet.veto(),
                sheet.interview(),
                sheet.grades(),
                findings.stream().map(finding -> found(finding, texts)).toList(),
                versions.stream().map(SheetSummary::of).toList());
    }

    private static Found found(Finding finding, Texts texts) {
        return new Found(
                finding.severity(),
                finding.code(),
                finding.line(),
                finding.quote(),
                Words.of(finding.messageKey(), finding.args(), texts),
                Words.of(finding.readingKey(), finding.args(), texts),
                Words.of(finding.adviceKey(), finding.args(), texts));
    }

    private static Line line(SheetLine line) {
        return new Line(
                line.code(),
                new Words(line.groupZh(), line.groupEn()),
                new Words(line.nameZh(), line.nameEn()),
                line.weight(),
                Words.orNull(line.targetZh(), line.targetEn()),
                new Words(line.ruleZh(), line.ruleEn()),
                line.printed(),
                line.ours(),
                Words.orNull(line.noteZh(), line.noteEn()),
                line.method() == null ? null : line.method().code(),
                inputs(line.asked()));
    }

    private static @Nullable Critical critical(@Nullable CriticalIndicator critical) {
        AskedLine asked = critical == null ? null : critical.asked();
        return asked == null ? null : new Critical(asked.code(), new Words(asked.zh(), asked.en()), inputs(asked));
    }

    private static List<Input> inputs(AskedLine line) {
        return line.inputs().stream().map(input -> input(line, input)).toList();
    }

    private static Input input(AskedLine line, InputSpec input) {
        InputLabel label = line.label(input.key());
        return new Input(
                input.key(),
                new Words(label.zh(), label.en()),
                Words.orNull(label.unitZh(), label.unitEn()),
                input.kind(),
                input.min(),
                input.max(),
                input.choices().stream()
                        .map(choice -> new Choice(choice.value(), new Words(choice.zh(), choice.en())))
                        .toList());
    }
}
