package org.kaohe.organisation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file whose cells are read one by one; what cannot be read is noted as a problem and comes back as null.
 *
 * <p>Blanks around a cell, full-width ones included, never matter. In codes, numbers, dates and amounts full-width
 * characters count as their plain ones.
 */
final class CsvRow {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,49}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,8}(\\.[0-9]{1,2})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern LIST = Pattern.compile("[|;,、\\s]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final int line;
    private final Map<Column, String> cells;
    private final Map<Column, String> headers;
    private final Problems problems;

    CsvRow(int line, Map<Column, String> cells, Map<Column, String> headers, Problems problems) {
        this.line = line;
        this.cells = cells;
        this.headers = headers;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    String raw(Column column) {
        return cells.getOrDefault(column, "");
    }

    void problem(Column column, String key, String... args) {
        problems.add(line, headers.getOrDefault(column, column.english()), raw(column), key, args);
    }

    @Nullable
    String text(Column column, int longest) {
        String text = raw(column);
        if (text.length() > longest) {
            problem(column, "too-long", String.valueOf(longest));
            return null;
        }
        if (CONTROL.matcher(text).find()) {
            problem(column, "text");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String code(Column column) {
        return matching(column, CODE, "code");
    }

    @Nullable
    String number(Column column) {
        return matching(column, NUMBER, "number");
    }

    @Nullable
    String email(Column column) {
        String email = text(column, 200) == null ? null : matching(column, EMAIL, "email");
        return email;
    }

    @Nullable
    BigDecimal amount(Column column) {
        String amount = matching(column, AMOUNT, "amount");
        return amount == null ? null : new BigDecimal(amount).setScale(2);
    }

    @Nullable
    LocalDate date(Column column) {
        String text = plain(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = WrittenDate.read(text);
        if (date.isEmpty()) {
            problem(column, "date");
        }
        return date.orElse(null);
    }

    <T> @Nullable T choice(Column column, Function<String, Optional<T>> meaning, String key) {
        String text = plain(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> chosen = meaning.apply(text);
        if (chosen.isEmpty()) {
            problem(column, key, text);
        }
        return chosen.orElse(null);
    }

    /** The words of a cell that holds several, separated by any of {@code | ; , 、} or blanks. */
    Set<String> several(Column column) {
        String text = plain(column);
        return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(LIST.split(text)));
    }

    /** Notes a problem when the cell is empty. */
    CsvRow needs(Column... columns) {
        for (Column column : columns) {
            if (raw(column).isEmpty()) {
                problem(column, "required");
            }
        }
        return this;
    }

    private @Nullable String matching(Column column, Pattern pattern, String key) {
        String text = plain(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            problem(column, key);
            return null;
        }
        return text;
    }

    private String plain(Column column) {
        return Normalizer.normalize(raw(column), Normalizer.Form.NFKC).strip();
    }
}
