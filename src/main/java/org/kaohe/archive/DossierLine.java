package org.kaohe.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a list, without its bytes.
 *
 * @param bodyDigest SHA-256 of salt and body, hexadecimal
 * @param retainUntil first day on which the content may be erased
 * @param erasedAt null while the content is there
 */
public record DossierLine(
        long sequence,
        String appraisalNumber,
        DossierKind kind,
        Instant sealedAt,
        LocalDate retainUntil,
        String bodyDigest,
        @Nullable Instant erasedAt) {}
