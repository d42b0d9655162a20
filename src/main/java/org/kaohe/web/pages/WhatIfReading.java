package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.CriticalIndicator;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.Extras;
import org.kaohe.scoring.InputSpec;
import org.kaohe.scoring.MeasurementProblem;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.web.preview.Preview;
import org.kaohe.web.preview.Preview.Done;
import org.kaohe.web.preview.Preview.Wrong;
import org.kaohe.web.preview.Previews;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** Scores what was typed: each line as soon as its own figures are there, the whole as soon as all are. */
@Component
class WhatIfReading {

    private final Previews previews;
    private final ScoreLines rows;
    private final Texts texts;

    WhatIfReading(Previews previews, ScoreLines rows, Texts texts) {
        this.previews = previews;
        this.rows = rows;
        this.texts = texts;
    }

    WhatIf read(SheetDefinition sheet, Map<String, String> form) {
        List<AskedLine> asked = asked(sheet);
        TypedFigures typed = new TypedFigures(form, texts);
        asked.forEach(typed::read);
        List<String> problems = new ArrayList<>();
        Map<String, ScoreLines.Row> scored = lines(sheet, asked, typed, problems);
        int left = (int) asked.stream().filter(line -> !typed.isComplete(line)).count();
        boolean veto = sheet.veto() && form.containsKey("veto");
        BigDecimal adjustment = sheet.adjustmentLimit() == null ? null : typed.figure(TypedFigures.ADJUSTMENT);
        ScoreResult result = left > 0 || typed.hasErrors() || !Previews.isScorable(sheet)
                ? null
                : total(sheet, typed.of(asked), new Extras(adjustment, veto), typed, problems);
        List<WhatIf.Line> lines = asked.stream()
                .map(line -> line(line, sheet, typed, scored.get(line.code())))
                .toList();
        return new WhatIf(
                lines,
                result == null ? null : total(result, form),
                left,
                sheet.adjustmentLimit() == null ? null : adjustment(typed, sheet.adjustmentLimit()),
                veto,
                problems);
    }

    /** Everything that has a figure, also what otherwise comes from the months. */
    private static List<AskedLine> asked(SheetDefinition sheet) {
        CriticalIndicator critical = sheet.totalling().multiplier();
        return Stream.concat(
                        sheet.lines().stream()
                                .filter(line -> !line.settings().reserved())
                                .map(SheetLine::asked),
                        critical == null ? Stream.of() : Stream.of(critical.asked()))
                .toList();
    }

    /** Scores the complete lines; one that turns out wrong is named and the others are scored without it. */
    private Map<String, ScoreLines.Row> lines(
            SheetDefinition sheet, List<AskedLine> asked, TypedFigures typed, List<String> problems) {
        List<AskedLine> complete = complete(sheet, asked, typed);
        Preview preview = complete.isEmpty() ? null : previews.part(sheet, typed.of(complete));
        if (preview instanceof Wrong wrong) {
            wrong.problems().forEach(problem -> report(problem, typed, problems));
            complete = complete(sheet, asked, typed);
            preview = complete.isEmpty() ? null : previews.part(sheet, typed.of(complete));
        }
        Map<String, ScoreLines.Row> scored = new HashMap<>();
        if (preview instanceof Done done) {
            rows.of(done.result(), sheet).forEach(row -> scored.put(row.code(), row));
        }
        return scored;
    }

    private static List<AskedLine> complete(SheetDefinition sheet, List<AskedLine> asked, TypedFigures typed) {
        return asked.stream()
                .filter(line -> !line.inputs().isEmpty() && typed.isComplete(line))
                .filter(line -> sheet.line(line.code()).isPresent())
                .toList();
    }

    private @Nullable ScoreResult total(
            SheetDefinition sheet,
            Map<String, Map<String, BigDecimal>> figures,
            Extras extras,
            TypedFigures typed,
            List<String> problems) {
        Preview preview = previews.score(sheet, figures, extras);
        if (preview instanceof Wrong wrong) {
            wrong.problems().forEach(problem -> report(problem, typed, problems));
        }
        return preview instanceof Done done ? done.result() : null;
    }

    private void report(MeasurementProblem problem, TypedFigures typed, List<String> problems) {
        String text = texts.of(problem.messageKey(), problem.args());
        if (problem.line().isEmpty() && !problem.input().equals(TypedFigures.ADJUSTMENT)) {
            if (!problems.contains(text)) {
                problems.add(text);
            }
        } else {
            typed.wrong(
                    problem.line().isEmpty()
                            ? TypedFigures.ADJUSTMENT
                            : TypedFigures.field(problem.line(), problem.input()),
                    text);
        }
    }

    private WhatIf.Line line(AskedLine line, SheetDefinition sheet, TypedFigures typed, ScoreLines.@Nullable Row row) {
        List<WhatIf.Field> fields =
                line.inputs().stream().map(input -> field(line, input, typed)).toList();
        return new WhatIf.Line(
                line.code(),
                texts.pick(line.zh(), line.en()),
                sheet.line(line.code()).orElse(null),
                fields,
                row,
                row == null ? null : about(row.points()));
    }

    /** A fraction is exact but hard to compare. */
    private static @Nullable String about(String points) {
        String[] fraction = points.split("/", -1);
        return fraction.length == 2
                ? new BigDecimal(fraction[0].strip())
                        .divide(new BigDecimal(fraction[1].strip()), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                : null;
    }

    private WhatIf.Field field(AskedLine line, InputSpec input, TypedFigures typed) {
        String name = TypedFigures.field(line.code(), input.key());
        InputLabel label = line.label(input.key());
        String unit = texts.pick(label.unitZh(), label.unitEn());
        return new WhatIf.Field(
                "f-" + line.code() + "-" + input.key(),
                name,
                texts.pick(label.zh(), label.en()) + (unit.isEmpty() ? "" : " (" + unit + ")"),
                range(input),
                input.choices(),
                typed.text(name),
                typed.error(name));
    }

    private String range(InputSpec input) {
        BigDecimal min = input.min();
        BigDecimal max = input.max();
        return max == null || !input.choices().isEmpty()
                ? ""
                : texts.of("web.what-if.range", List.of(min == null ? "" : min.toPlainString(), max.toPlainString()));
    }

    private WhatIf.Field adjustment(TypedFigures typed, BigDecimal limit) {
        return new WhatIf.Field(
                TypedFigures.ADJUSTMENT,
                TypedFigures.ADJUSTMENT,
                texts.of("web.score.adjustment"),
                texts.of("web.sheet.adjustment.limit", List.of(limit.toPlainString())),
                List.of(),
                typed.text(TypedFigures.ADJUSTMENT),
                typed.error(TypedFigures.ADJUSTMENT));
    }

    private WhatIf.Total total(ScoreResult result, Map<String, String> form) {
        return new WhatIf.Total(
                result, rows.exact(result), rows.policies(result), rows.printed(result), before(result, form));
    }

    /** What the page showed before this change; it brings that along itself, since nothing is kept here. */
    private @Nullable String before(ScoreResult result, Map<String, String> form) {
        String official = form.getOrDefault("was", "");
        String grade = form.getOrDefault("wasGrade", "");
        if (!official.matches("-?[0-9]{1,9}\\.[0-9]{2}") || !grade.matches("[\\p{L}\\p{N}+-]{0,20}")) {
            return null;
        }
        BigDecimal change = result.official().subtract(new BigDecimal(official));
        if (change.signum() == 0) {
            return null;
        }
        String by = (change.signum() > 0 ? "+" : "") + change.toPlainString();
        boolean regraded = !grade.isEmpty() && !grade.equals(result.grade());
        return regraded
                ? texts.of("web.what-if.regraded", List.of(by, official, grade, String.valueOf(result.grade())))
                : texts.of("web.what-if.changed", List.of(by, official));
    }
}
