package org.kaohe.catalogue;

import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Parameters;

/** A text in both languages, written {@code {zh: 安全, en: Safety}}; one language alone is refused. */
public record Words(String zh, String en) {

    static Words required(Parameters around, String name) {
        Parameters words = around.child(name);
        Words read = new Words(words.text("zh"), words.text("en"));
        words.refuseOthers();
        return read;
    }

    static @Nullable Words optional(Parameters around, String name) {
        return around.has(name) ? required(around, name) : null;
    }

    static @Nullable String zh(@Nullable Words words) {
        return words == null ? null : words.zh;
    }

    static @Nullable String en(@Nullable Words words) {
        return words == null ? null : words.en;
    }
}
