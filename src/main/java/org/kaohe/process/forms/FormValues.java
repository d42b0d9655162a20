package org.kaohe.process.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted, read field by field. Nothing in a form is enforced by the browser, so every reading checks and refuses
 * with the name of the field. Full-width digits and outer blanks are taken as what they mean.
 */
public final class FormValues {

    private static final int LONGEST = 4000;

    private final Map<String, Object> submitted;
    private final Bilingual texts;

    FormValues(Map<String, Object> submitted, Bilingual texts) {
        this.submitted = new HashMap<>(submitted);
        this.texts = texts;
    }

    /** Refuses values that the form does not have: they were not typed into it. */
    public void only(Set<String> fields) {
        Set<String> strange = new TreeSet<>(submitted.keySet());
        strange.removeAll(fields);
        if (!strange.isEmpty()) {
            throw new FormRefused(String.join(", ", strange), "process.form.unknown", String.join(", ", strange));
        }
    }

    public @Nullable String text(String field) {
        Object found = submitted.get(field);
        if (found == null) {
            return null;
        }
        if (!(found instanceof String) && !(found instanceof Number)) {
            throw refused(field, "process.form.not-text");
        }
        String text = found.toString().strip();
        if (text.length() > LONGEST) {
            throw refused(field, "process.form.too-long", String.valueOf(LONGEST));
        }
        return text.isEmpty() ? null : text;
    }

    public String required(String field) {
        String text = text(field);
        if (text == null) {
            throw refused(field, "process.form.missing");
        }
        return text;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String text = required(field);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(field, "process.form.no-choice", text));
    }

    public @Nullable BigDecimal number(String field) {
        return number(field, texts.label(field));
    }

    /** @param label what a refusal calls the field */
    public @Nullable BigDecimal number(String field, String label) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!plain.matches("[-+]?\\d{1,12}(\\.\\d{1,6})?")) {
            throw new FormRefused(field, "process.form.not-a-number", label, text);
        }
        return new BigDecimal(plain);
    }

    public LocalDate date(String field) {
        String text = required(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw refused(field, "process.form.not-a-date", text);
        }
    }

    public @Nullable LocalDate optionalDate(String field) {
        return text(field) == null ? null : date(field);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(submitted.get(field));
    }

    public Set<String> several(String field) {
        if (submitted.get(field) instanceof Iterable<?>) {
            return chosen(field);
        }
        throw refused(field, "process.form.missing");
    }

    /** What was ticked, of a field that may be left alone or hidden. */
    public Set<String> chosen(String field) {
        Set<String> texts = new TreeSet<>();
        if (submitted.get(field) instanceof Iterable<?> many) {
            many.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }

    /** The refusal of one field, named as the form names it. */
    public FormRefused refused(String field, String messageKey, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = texts.label(field);
        System.arraycopy(args, 0, all, 1, args.length);
        return new FormRefused(field, messageKey, all);
    }
}
