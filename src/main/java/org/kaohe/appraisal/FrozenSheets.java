package org.kaohe.appraisal;

import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.springframework.stereotype.Component;

/** Finds the sheet of an appraisal; a version never changes, whatever is published later. */
@Component
class FrozenSheets {

    private final Catalogue catalogue;

    FrozenSheets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    FrozenSheet of(Appraisal appraisal) {
        long id = appraisal.getSheetVersionId();
        SheetDefinition definition = catalogue
                .find(id)
                .map(catalogue::definition)
                .orElseThrow(() -> new IllegalStateException("There is no sheet version " + id));
        return new FrozenSheet(definition, catalogue.scoringSheet(definition));
    }
}
