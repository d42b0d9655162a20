package org.kaohe.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Damage of the source that was repaired in the transcription.
 *
 * @param printed the damaged text word for word
 * @param read what was read in its place
 * @param contradiction number in the list of contradictions, {@code X75}; none when it is not among them
 */
public record Repair(String printed, String read, @Nullable String contradiction) {}
