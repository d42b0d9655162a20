package org.kaohe.signature;

import java.time.Instant;

/**
 * A signature that was confirmed by password.
 *
 * @param person whose password it was
 * @param title what was signed, as the task was called
 * @param confirmedAt when the password was typed
 * @param usedAt when the signature was given with it
 */
public record ConfirmedSignature(String person, String title, Instant confirmedAt, Instant usedAt) {}
