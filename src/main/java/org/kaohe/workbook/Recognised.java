package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was understood of one printed line: the method with its parameters, what is asked for, and every doubt. */
final class Recognised {

    /** One figure that will be asked for, in the words of the print. */
    record Asked(String key, String words, @Nullable String unit) {}

    private final String kind;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private List<String> said = List.of();

    Recognised(String kind) {
        this.kind = kind;
    }

    Recognised with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    Recognised with(String parameter, BigDecimal value) {
        return with(parameter, Figures.plain(value));
    }

    Recognised asks(String key, String words) {
        return asks(key, words, null);
    }

    Recognised asks(String key, String words, @Nullable String unit) {
        asked.add(new Asked(key, words, unit));
        return this;
    }

    /** Something that the line says beside its method: {@code asPrinted}, {@code direction}, {@code printedWeight}. */
    Recognised sets(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Recognised doubting(String what, String... args) {
        doubts.add(Doubt.of(what, args));
        return this;
    }

    /** The figures of the sentence that tells how the points come about. */
    Recognised saying(String... args) {
        said = List.of(args);
        return this;
    }

    String kind() {
        return kind;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    Map<String, String> settings() {
        return settings;
    }

    List<Asked> asked() {
        return asked;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Key of the sentence that tells how the points come about. */
    String rule() {
        return "workbook.rule." + kind + (parameters.containsKey("misses") ? "-misses" : "");
    }

    List<String> said() {
        return said;
    }
}
