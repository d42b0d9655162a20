package org.kaohe.web.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;

/** A version of a sheet in a list. */
record SheetSummary(
        String code,
        int version,
        SheetStatus status,
        Words title,
        @Nullable String position,
        @Nullable Instant publishedAt,
        String sha256) {

    static SheetSummary of(SheetVersion version) {
        return new SheetSummary(
                version.getCode(),
                version.getVersion(),
                version.getStatus(),
                new Words(version.getTitleZh(), version.getTitleEn()),
                version.getPositionCode(),
                version.getPublishedAt(),
                version.getSha256());
    }
}
