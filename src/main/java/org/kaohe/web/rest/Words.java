package org.kaohe.web.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kaohe.web.text.Texts;

/** A text in both languages. */
record Words(@Nullable String zh, @Nullable String en) {

    /** A message in both languages. */
    static Words of(String key, List<String> args, Texts texts) {
        return new Words(texts.of(key, args, Locale.SIMPLIFIED_CHINESE), texts.of(key, args, Locale.ENGLISH));
    }

    static @Nullable Words orNull(@Nullable String zh, @Nullable String en) {
        return zh == null && en == null ? null : new Words(zh, en);
    }
}
