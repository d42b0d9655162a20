package org.kaohe.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the chain itself protects of a dossier: place, identity, digests of the parts and the link to the
 * predecessor. Each value goes into the digest with its length, so that none can borrow characters from its
 * neighbour.
 */
record ChainRecord(
        long sequence,
        String appraisalNumber,
        String kind,
        String bodyDigest,
        String confidentialDigest,
        String pdfDigest,
        String previousDigest,
        Instant sealedAt,
        String sealedBy,
        LocalDate retainUntil) {

    private static final String FORMAT = "kaohe-dossier-1";

    /** Databases keep microseconds; what is hashed is what is stored. */
    ChainRecord {
        sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
    }

    String digest() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(FORMAT);
            out.writeLong(sequence);
            out.writeUTF(appraisalNumber);
            out.writeUTF(kind);
            out.writeUTF(bodyDigest);
            out.writeUTF(confidentialDigest);
            out.writeUTF(pdfDigest);
            out.writeUTF(previousDigest);
            out.writeUTF(sealedAt.toString());
            out.writeUTF(sealedBy);
            out.writeUTF(retainUntil.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digests.sha256(bytes.toByteArray());
    }
}
