package org.kaohe.catalogue;

import org.jspecify.annotations.Nullable;

/** What a person reads beside one input of a line; units are words such as 台 or 次, none where there is nothing to say. */
public record InputLabel(String key, String zh, String en, @Nullable String unitZh, @Nullable String unitEn) {}
