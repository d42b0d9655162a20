package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Named values as somebody wrote them down, read with care: every wrong, missing or unknown one is collected with the
 * path to it, and reading goes on with a stand-in, so that all of them are reported at once. The values are nested maps,
 * lists and texts; who reads decides what a text means. Check {@link #problems()} before using what was read.
 */
public final class Parameters {

    private static final String KEY = "[A-Za-z][A-Za-z0-9]{0,39}";

    private final String path;
    private final Map<?, ?> values;
    private final List<ParameterProblem> problems;
    private final Set<String> read = new HashSet<>();

    public Parameters(Map<?, ?> values) {
        this("", values, new ArrayList<>());
    }

    private Parameters(String path, Map<?, ?> values, List<ParameterProblem> problems) {
        this.path = path;
        this.values = values;
        this.problems = problems;
    }

    /** Everything found wrong so far, here and in the nested values, in the order of reading. */
    public List<ParameterProblem> problems() {
        return List.copyOf(problems);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The names present, in the order in which they were written. */
    public List<String> names() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    public String text(String name) {
        String text = optionalText(name);
        return text == null ? missing(name, "") : text;
    }

    public @Nullable String optionalText(String name) {
        Object value = value(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        report(name, "text");
        return null;
    }

    public BigDecimal decimal(String name) {
        BigDecimal number = optionalDecimal(name);
        return number == null ? missing(name, BigDecimal.ONE) : number;
    }

    /** A number with at most six decimals and of sensible size, 0 or more. */
    public @Nullable BigDecimal optionalDecimal(String name) {
        Object value = value(name);
        if (value == null) {
            return null;
        }
        BigDecimal number = Written.number(String.valueOf(value).strip());
        if (number == null) {
            report(name, "number", String.valueOf(value));
        }
        return number;
    }

    /** A number above 0, for what is divided by. */
    public BigDecimal positive(String name) {
        BigDecimal number = decimal(name);
        if (number.signum() == 0) {
            report(name, "positive");
            return BigDecimal.ONE;
        }
        return number;
    }

    /** A number of this name or, when there is none, the other one. */
    public BigDecimal decimal(String name, BigDecimal otherwise) {
        BigDecimal number = optionalDecimal(name);
        return number == null ? otherwise : number;
    }

    /** A list of numbers; a missing or empty list is reported. */
    public List<BigDecimal> decimals(String name) {
        return each(name, "number", Written::number, BigDecimal.ONE);
    }

    /** A list of keys as {@link #key} takes them; a missing or empty list is reported. */
    public List<String> keys(String name) {
        return each(name, "key", text -> text.matches(KEY) ? text : null, "");
    }

    /** A list of texts; none when absent, an empty one is reported. */
    public List<String> textsOrNone(String name) {
        return has(name) ? each(name, "text", text -> text.isEmpty() ? null : text, "") : List.of();
    }

    private <T> List<T> each(String name, String what, Function<String, @Nullable T> reader, T standIn) {
        List<T> all = new ArrayList<>();
        for (Object entry : entries(name)) {
            T one = reader.apply(String.valueOf(entry).strip());
            if (one == null) {
                report(name + "[" + all.size() + "]", what, String.valueOf(entry));
            }
            all.add(one == null ? standIn : one);
        }
        return all;
    }

    /** One of the constants of an enumeration, written {@code LOWER_CASE} as {@code lower-case}; none when absent. */
    public <E extends Enum<E>> @Nullable E optionalWord(String name, Class<E> words) {
        String text = optionalText(name);
        if (text == null) {
            return null;
        }
        Optional<E> meant = Written.word(text, words);
        if (meant.isEmpty()) {
            report(name, "word", text, Written.all(words));
        }
        return meant.orElse(null);
    }

    /** As {@link #optionalWord}, with what holds when nothing is written. */
    public <E extends Enum<E>> E word(String name, Class<E> words, E otherwise) {
        E word = optionalWord(name, words);
        return word == null ? otherwise : word;
    }

    public boolean flag(String name, boolean otherwise) {
        Object value = value(name);
        if (value == null) {
            return otherwise;
        }
        String written = String.valueOf(value);
        if (!written.equals("true") && !written.equals("false")) {
            report(name, "flag", written);
        }
        return written.equals("true");
    }

    /** A name that may become the key of a form field: a letter, then letters and digits, at most 40. */
    public String key(String name) {
        String key = text(name);
        if (!key.isEmpty() && !key.matches(KEY)) {
            report(name, "key", key);
        }
        return key;
    }

    /** The nested values of this name; empty ones when they are missing, which is reported. */
    public Parameters child(String name) {
        Object value = value(name);
        if (value instanceof Map<?, ?> map) {
            return nested(name, map);
        }
        report(name, value == null ? "missing" : "map");
        return nested(name, Map.of());
    }

    /** The nested values of each entry of a list; a missing or empty list is reported. */
    public List<Parameters> list(String name) {
        List<?> entries = entries(name);
        List<Parameters> nested = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            nested.add(entry(name + "[" + i + "]", entries.get(i)));
        }
        return nested;
    }

    /** As {@link #list}, but an empty list, written down as such, is fine. */
    public List<Parameters> listOrEmpty(String name) {
        read.add(name);
        return List.of().equals(values.get(name)) ? List.of() : list(name);
    }

    private List<?> entries(String name) {
        Object value = value(name);
        if (value == null || value.equals(List.of())) {
            return missing(name, List.of());
        }
        if (!(value instanceof List<?> entries)) {
            report(name, "list");
            return List.of();
        }
        return entries;
    }

    private Parameters entry(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return nested(name, map);
        }
        report(name, "map");
        return nested(name, Map.of());
    }

    /** Reports every name that nobody has asked for: a misspelt one must not pass as absent. */
    public void refuseOthers() {
        names().stream().filter(name -> !read.contains(name)).forEach(name -> report(name, "unknown", name));
    }

    /** Adds a problem with the value of this name; the text is {@code scoring.parameter.<what>}. */
    public void report(String name, String what, String... args) {
        problems.add(new ParameterProblem(at(name), "scoring.parameter." + what, List.of(args)));
    }

    private <T> T missing(String name, T standIn) {
        if (problems.stream().noneMatch(problem -> problem.path().equals(at(name)))) {
            report(name, "missing");
        }
        return standIn;
    }

    private @Nullable Object value(String name) {
        read.add(name);
        Object value = values.get(name);
        return Objects.equals(value, "") ? null : value;
    }

    private Parameters nested(String name, Map<?, ?> map) {
        return new Parameters(at(name), map, problems);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
