package org.kaohe.archive;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with their salt and the digest of salt and bytes. Without the salt nobody can guess erased bytes from the
 * digest that stays in the chain.
 */
@Embeddable
class SealedPart {

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte @Nullable [] content;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte @Nullable [] salt;

    private String digest;

    SealedPart() {
        this.digest = Digests.NONE;
    }

    private SealedPart(byte[] content, byte[] salt) {
        this.content = content;
        this.salt = salt;
        this.digest = Digests.sha256(salt, content);
    }

    static SealedPart of(byte[] content) {
        return new SealedPart(content.clone(), Digests.newSalt());
    }

    byte @Nullable [] content() {
        return content == null ? null : content.clone();
    }

    String digest() {
        return digest;
    }

    void erase() {
        content = null;
        salt = null;
    }
}
