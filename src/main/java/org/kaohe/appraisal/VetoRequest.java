package org.kaohe.appraisal;

import org.jspecify.annotations.Nullable;

/** A superior's request that the veto be applied (002, R122, R123). */
public record VetoRequest(@Nullable String reason) {}
