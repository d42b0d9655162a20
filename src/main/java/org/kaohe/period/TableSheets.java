package org.kaohe.period;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.springframework.stereotype.Component;

/**
 * The sheets that take figures from work schedules, and their editions: an edition is the sheet of a position with the tables
 * of one year in its lines, published under a code of its own ({@code <code>-<year>}).
 */
@Component
class TableSheets {

    private static final Pattern EDITION = Pattern.compile("(.+)-(\\d{4})");

    private final Catalogue catalogue;

    TableSheets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The published sheets of positions with a line that the work schedule brings figures for. */
    List<SheetVersion> bases() {
        return catalogue.all().stream()
                .filter(version -> version.getStatus() == SheetStatus.PUBLISHED && version.getPositionCode() != null)
                .filter(version -> !lines(catalogue.definition(version)).isEmpty())
                .toList();
    }

    /** The edition of the scheme's tables; the sheet itself while there is none. */
    SheetVersion edition(Scheme scheme, SheetVersion own) {
        Integer year = scheme.getTablesYear();
        return year == null
                ? own
                : catalogue.published(code(own.getCode(), year)).orElse(own);
    }

    /** The year whose tables this version carries; empty for any other sheet. */
    Optional<Integer> year(SheetVersion version) {
        Matcher parts = EDITION.matcher(version.getCode());
        return parts.matches()
                        && bases().stream().anyMatch(base -> base.getCode().equals(parts.group(1)))
                ? Optional.of(Integer.valueOf(parts.group(2)))
                : Optional.empty();
    }

    /** A newer version of the sheet than its edition was made from; the tables have to be saved again for it to count. */
    Optional<SheetVersion> newerThan(SheetVersion edition) {
        return bases().stream()
                .filter(base -> edition.getCode().startsWith(base.getCode() + "-"))
                .filter(base -> after(base.getPublishedAt(), edition.getPublishedAt()))
                .findFirst();
    }

    private static boolean after(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isAfter(other);
    }

    static List<SheetLine> lines(SheetDefinition sheet) {
        return sheet.lines().stream()
                .filter(line -> line.judged().schedule() != null)
                .toList();
    }

    static String code(String code, int year) {
        return code + "-" + year;
    }
}
