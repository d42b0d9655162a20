package org.kaohe.web.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.AppliedPolicy;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.LineScore;
import org.kaohe.scoring.ScoreResult;
import org.kaohe.scoring.ZeroBase;
import org.kaohe.web.text.Texts;

/**
 * A score as the REST interface tells it.
 *
 * @param official rounded once to two decimals
 * @param multiplier mark of the critical indicator; null where the sheet has none
 * @param unnormalised total before it was brought to 100; null where the sheet does not ask for that
 * @param printed what the printed formulas give literally; null where one of them divides by zero
 * @param hrDecides whether so little could be measured that HR decides
 */
record Explained(
        List<Line> lines,
        ExactNumber sum,
        @Nullable String adjustment,
        boolean vetoed,
        ExactNumber total,
        String official,
        @Nullable String grade,
        List<Policy> policies,
        @Nullable String multiplier,
        @Nullable ExactNumber unnormalised,
        @Nullable ExactNumber printed,
        boolean hrDecides) {

    /**
     * @param measurement figures by input key, as they were typed
     * @param formula the method's formula with the figures put in; its value is {@code raw}
     * @param unmeasured what was done because there was nothing to measure; null when there was
     * @param printed points by the printed formula, uncapped; null where it divides by zero
     */
    record Line(
            String line,
            @Nullable Words name,
            ExactNumber weight,
            Map<String, String> measurement,
            String formula,
            ExactNumber raw,
            List<Policy> policies,
            ExactNumber points,
            @Nullable ZeroBase unmeasured,
            @Nullable ExactNumber printed,
            Words explanation) {}

    record Policy(String code, Words text) {}

    static Explained of(ScoreResult result, SheetDefinition sheet, Texts texts) {
        BigDecimal adjustment = result.adjustment();
        BigDecimal multiplier = result.multiplier();
        return new Explained(
                result.lines().stream().map(line -> line(line, sheet, texts)).toList(),
                ExactNumber.of(result.sum()),
                adjustment == null ? null : adjustment.toPlainString(),
                result.vetoed(),
                ExactNumber.of(result.total()),
                result.official().toPlainString(),
                result.grade(),
                policies(result.policies(), texts),
                multiplier == null ? null : multiplier.toPlainString(),
                exact(result.unnormalised()),
                exact(result.printed()),
                result.thin());
    }

    private static @Nullable ExactNumber exact(@Nullable BigFraction number) {
        return number == null ? null : ExactNumber.of(number);
    }

    private static Line line(LineScore line, SheetDefinition sheet, Texts texts) {
        Map<String, String> typed = new LinkedHashMap<>();
        line.measurement().forEach((input, figure) -> typed.put(input, figure.toPlainString()));
        SheetLine known = sheet.line(line.line()).orElse(null);
        return new Line(
                line.line(),
                known == null ? null : new Words(known.nameZh(), known.nameEn()),
                ExactNumber.of(line.weight()),
                typed,
                line.formula(),
                ExactNumber.of(line.raw()),
                policies(line.policies(), texts),
                ExactNumber.of(line.points()),
                line.unmeasured(),
                exact(line.printed()),
                new Words(
                        explanation(line, texts, Locale.SIMPLIFIED_CHINESE), explanation(line, texts, Locale.ENGLISH)));
    }

    private static String explanation(LineScore line, Texts texts, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("web.score.computed", List.of(line.formula(), Exact.shown(line.raw())), locale));
        line.policies().forEach(policy -> parts.add(text(policy, texts, locale)));
        parts.add(
                texts.of("web.score.points", List.of(Exact.shown(line.points()), Exact.shown(line.weight())), locale));
        return String.join(texts.of("web.score.separator", List.of(), locale), parts);
    }

    private static List<Policy> policies(List<AppliedPolicy> applied, Texts texts) {
        return applied.stream()
                .map(policy -> new Policy(
                        policy.code(),
                        new Words(text(policy, texts, Locale.SIMPLIFIED_CHINESE), text(policy, texts, Locale.ENGLISH))))
                .toList();
    }

    private static String text(AppliedPolicy policy, Texts texts, Locale locale) {
        return texts.of("scoring.policy." + policy.code(), policy.args(), locale);
    }
}
