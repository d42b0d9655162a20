package org.kaohe.web.pages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.Rating;
import org.kaohe.catalogue.AskedLine;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.AppliedPolicy;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.LineScore;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** A score and a rating as rows to read. Templates call it {@code @scoreLines}. */
@Component("scoreLines")
class ScoreLines {

    private final Texts texts;

    ScoreLines(Texts texts) {
        this.texts = texts;
    }

    /**
     * Numbers are exact: a decimal where there is one, otherwise a fraction.
     *
     * @param printed what the printed formula gives; null where that is no other figure, or none
     */
    record Row(
            String code,
            String group,
            String name,
            String rule,
            boolean ours,
            List<String> figures,
            String formula,
            String raw,
            String weight,
            String points,
            List<String> policies,
            @Nullable String printed) {}

    record Typed(String code, String name, List<String> figures, @Nullable String remark) {}

    public List<Row> of(ScoreResult score, SheetDefinition sheet) {
        return score.lines().stream().map(line -> row(line, sheet)).toList();
    }

    public List<Typed> typed(Rating rating, SheetDefinition sheet) {
        return rating.entries().stream()
                .map(entry -> new Typed(
                        entry.line(),
                        name(sheet, entry.line()),
                        figures(sheet.asked(entry.line()).orElse(null), entry.inputs()),
                        remark(entry)))
                .toList();
    }

    public List<String> policies(ScoreResult score) {
        return policies(score.policies());
    }

    public String exact(ScoreResult score) {
        return Exact.shown(score.total());
    }

    public String sum(ScoreResult score) {
        return Exact.shown(score.sum());
    }

    private Row row(LineScore score, SheetDefinition sheet) {
        SheetLine line = sheet.line(score.line()).orElse(null);
        return new Row(
                score.line(),
                line == null ? "" : texts.pick(line.groupZh(), line.groupEn()),
                name(sheet, score.line()),
                line == null ? "" : texts.pick(line.ruleZh(), line.ruleEn()),
                line != null && line.ours(),
                figures(line == null ? null : line.asked(), score.measurement()),
                score.formula(),
                Exact.shown(score.raw()),
                Exact.shown(score.weight()),
                Exact.shown(score.points()),
                policies(score.policies()),
                other(score.printed(), score.points()));
    }

    /** What the printed formulas give together; null where that is no other figure, or none. */
    public @Nullable String printed(ScoreResult score) {
        return other(score.printed(), score.total());
    }

    private static @Nullable String other(@Nullable BigFraction printed, BigFraction counted) {
        return printed == null || printed.equals(counted) ? null : Exact.shown(printed);
    }

    private String name(SheetDefinition sheet, String code) {
        return sheet.asked(code).map(line -> texts.pick(line.zh(), line.en())).orElse(code);
    }

    private List<String> figures(@Nullable AskedLine line, Map<String, BigDecimal> typed) {
        return typed.entrySet().stream()
                .map(figure -> figure(line, figure.getKey(), figure.getValue()))
                .toList();
    }

    private String figure(@Nullable AskedLine line, String key, BigDecimal figure) {
        InputLabel label = line == null ? new InputLabel(key, key, key, null, null) : line.label(key);
        String unit = texts.pick(label.unitZh(), label.unitEn());
        return texts.of(
                "web.score.figure",
                List.of(texts.pick(label.zh(), label.en()), figure.toPlainString(), unit.isEmpty() ? "" : " " + unit));
    }

    private List<String> policies(List<AppliedPolicy> policies) {
        return policies.stream()
                .map(policy -> texts.of("scoring.policy." + policy.code(), policy.args()))
                .toList();
    }

    private static @Nullable String remark(LineEntry entry) {
        return entry.remark();
    }
}
