package org.kaohe.appraisal;

import java.util.Optional;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.RaterOfSheet;
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
        SheetDefinition definition = definition(appraisal.getSheetVersionId()).forGrade(appraisal.getPersonGrade());
        return new FrozenSheet(definition, catalogue.scoringSheet(definition));
    }

    /** Whether people rate anything on the sheet, or all of it comes from the months. */
    boolean isRated(long version) {
        return !definition(version).ratedLines().isEmpty();
    }

    /** Who scores beside the superior; empty where the superior scores alone. */
    Optional<RaterOfSheet.Role> second(Appraisal appraisal) {
        return definition(appraisal.getSheetVersionId()).totalling().raters().stream()
                .map(RaterOfSheet::role)
                .filter(role -> role == RaterOfSheet.Role.GENERAL_MANAGER || role == RaterOfSheet.Role.LEADER)
                .findFirst();
    }

    SheetDefinition definition(long version) {
        return catalogue
                .find(version)
                .map(catalogue::definition)
                .orElseThrow(() -> new IllegalStateException("There is no sheet version " + version));
    }
}
