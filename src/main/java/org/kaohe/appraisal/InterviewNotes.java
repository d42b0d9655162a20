package org.kaohe.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One part of the performance interview (002, R124, R125).
 *
 * @param attended false when the person refused to attend, which a witness has to have seen; it counts as held
 * @param witness number of a person who is neither the appraised one nor the one who records; only for a refusal
 * @param strengths the superior's part, as are {@code improvements} and {@code goals}; required there when attended
 * @param opinion the leader's part; required there
 */
public record InterviewNotes(
        @Nullable LocalDate date,
        @Nullable String place,
        boolean attended,
        @Nullable String witness,
        @Nullable String strengths,
        @Nullable String improvements,
        @Nullable String goals,
        @Nullable String opinion) {}
