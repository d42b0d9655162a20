package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.RaterOfSheet.Role;

/** Who rates, and how much it counts (X59, X61). */
final class RaterRules {

    private static final Pattern ALL_ROUND = Pattern.compile("360");
    private static final Pattern TOGETHER = Pattern.compile("共同负责");

    private RaterRules() {}

    /** Several raters, and nothing says how their scores are combined. */
    static Stream<Finding> shares(SheetDefinition sheet) {
        List<RaterOfSheet> raters = sheet.totalling().raters();
        boolean missing = raters.size() > 1 && raters.stream().anyMatch(rater -> rater.share() == null);
        boolean nobody = !raters.isEmpty()
                && raters.stream().map(RaterOfSheet::share).allMatch(share -> share != null && share.signum() == 0);
        return missing || nobody
                ? Stream.of(Finding.error("raters-without-shares", null, zh(raters), en(raters))
                        .quoting(sheet.facts().printedRules().stream()
                                .filter(rule -> TOGETHER.matcher(rule).find())
                                .findFirst()
                                .orElse(null)))
                : Stream.of();
    }

    private static String zh(List<RaterOfSheet> raters) {
        return raters.stream().map(rater -> name(rater, rater.zh())).collect(Collectors.joining("、"));
    }

    private static String en(List<RaterOfSheet> raters) {
        return raters.stream().map(rater -> name(rater, rater.en())).collect(Collectors.joining(", "));
    }

    private static String name(RaterOfSheet rater, @Nullable String name) {
        return name == null ? rater.role().name() : name;
    }

    /** The own score counts. */
    static Stream<Finding> self(SheetDefinition sheet) {
        BigDecimal all = sheet.totalling().raters().stream()
                .map(RaterOfSheet::share)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sheet.totalling().raters().stream()
                .filter(rater -> rater.role() == Role.SELF)
                .map(RaterOfSheet::share)
                .filter(share -> share != null && share.signum() > 0)
                .limit(1)
                .map(share ->
                        Finding.note("self-counts", null, String.valueOf(share).strip(), all.toPlainString()));
    }

    /** Called all-round, but the customers do not rate. */
    static Stream<Finding> allRound(SheetDefinition sheet) {
        List<RaterOfSheet> raters = sheet.totalling().raters();
        boolean clients = raters.stream().anyMatch(rater -> rater.role() == Role.CLIENT);
        return ALL_ROUND.matcher(sheet.titleZh()).find() && !clients
                ? Stream.of(Finding.note("round-incomplete", null, zh(raters), en(raters))
                        .quoting(sheet.titleZh()))
                : Stream.of();
    }
}
