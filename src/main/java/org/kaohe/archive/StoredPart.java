package org.kaohe.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part as the database has it, to be held against its digest. */
record StoredPart(byte @Nullable [] content, byte @Nullable [] salt, String digest, Break whenChanged) {

    static StoredPart read(ResultSet row, String column, Break whenChanged) throws SQLException {
        return new StoredPart(
                row.getBytes(column), row.getBytes(column + "_salt"), row.getString(column + "_digest"), whenChanged);
    }

    Optional<Break> check(boolean erased) {
        if (content == null || salt == null) {
            return erased && content == null && salt == null ? Optional.empty() : Optional.of(Break.CONTENT_MISSING);
        }
        return Digests.sha256(salt, content).equals(digest) ? Optional.empty() : Optional.of(whenChanged);
    }
}
