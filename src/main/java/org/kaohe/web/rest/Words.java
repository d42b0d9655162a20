package org.kaohe.web.rest;

import org.jspecify.annotations.Nullable;

/** A text in both languages. */
record Words(@Nullable String zh, @Nullable String en) {

    static @Nullable Words orNull(@Nullable String zh, @Nullable String en) {
        return zh == null && en == null ? null : new Words(zh, en);
    }
}
