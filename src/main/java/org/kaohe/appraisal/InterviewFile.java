package org.kaohe.appraisal;

import java.time.Instant;

/** One recorded part of the interview, with who recorded it and when. */
public record InterviewFile(
        InterviewPart part, int round, String recordedBy, Instant recordedAt, InterviewNotes notes) {}
