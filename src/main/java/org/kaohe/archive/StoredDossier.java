package org.kaohe.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A row of the chain as the database has it, believed in nothing. */
record StoredDossier(ChainRecord place, String chainDigest, boolean erased, List<StoredPart> parts) {

    static final String SELECT = "select * from dossier order by sequence_number";

    static StoredDossier read(ResultSet row) throws SQLException {
        ChainRecord place = new ChainRecord(
                row.getLong("sequence_number"),
                row.getString("appraisal_number"),
                row.getString("kind"),
                row.getString("body_digest"),
                row.getString("confidential_digest"),
                row.getString("pdf_digest"),
                row.getString("previous_digest"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("sealed_by"),
                row.getObject("retain_until", LocalDate.class));
        return new StoredDossier(
                place,
                row.getString("chain_digest"),
                row.getObject("erased_at") != null,
                List.of(
                        StoredPart.read(row, "body", Break.BODY_CHANGED),
                        StoredPart.read(row, "confidential", Break.CONFIDENTIAL_CHANGED),
                        StoredPart.read(row, "pdf", Break.PDF_CHANGED)));
    }

    /** What is wrong with this dossier when it should be the {@code sequence}-th and follow {@code previousDigest}. */
    Optional<Break> check(long sequence, String previousDigest) {
        if (place.sequence() != sequence) {
            return Optional.of(Break.SEQUENCE_MISSING);
        }
        if (!place.previousDigest().equals(previousDigest)) {
            return Optional.of(Break.LINK_BROKEN);
        }
        if (!place.digest().equals(chainDigest)) {
            return Optional.of(Break.RECORD_CHANGED);
        }
        return parts.stream().flatMap(part -> part.check(erased).stream()).findFirst();
    }
}
