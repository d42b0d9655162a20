package org.kaohe.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.kaohe.catalogue.SheetImport.Rejected;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Brings the sheets that come with the application into the catalogue, as drafts; a content that is there already, in
 * whatever version, is left alone. Runs before other start-up work, which may want to publish one.
 */
@Component
class BundledSheets {

    static final int EARLY = 10;

    private static final String SHEETS = "classpath:sheets/**/*.yaml";
    private static final String ACTOR = "kaohe";

    private final Catalogue catalogue;
    private final SheetVersions versions;

    BundledSheets(Catalogue catalogue, SheetVersions versions) {
        this.catalogue = catalogue;
        this.versions = versions;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(EARLY)
    void load() throws IOException {
        for (Resource sheet : new PathMatchingResourcePatternResolver().getResources(SHEETS)) {
            load(sheet.getContentAsString(StandardCharsets.UTF_8), String.valueOf(sheet.getFilename()));
        }
    }

    private void load(String yaml, String file) {
        String digest = SheetText.of(yaml).sha256();
        if (versions.existsBySha256(digest)) {
            return;
        }
        try {
            if (catalogue.importYaml(yaml, ACTOR) instanceof Rejected rejected) {
                throw new IllegalStateException(file + " is no sheet: " + rejected.problems());
            }
        } catch (DataIntegrityViolationException e) {
            // another node starts at the same time and was first: then the sheet is there now
            if (!versions.existsBySha256(digest)) {
                throw e;
            }
        }
    }
}
