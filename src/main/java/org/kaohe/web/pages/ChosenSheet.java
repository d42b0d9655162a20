package org.kaohe.web.pages;

import java.util.List;
import java.util.Optional;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.web.access.NotFound;
import org.springframework.stereotype.Component;

/** Finds the version that an address means: the named one, otherwise the published one, otherwise the newest. */
@Component
class ChosenSheet {

    private final Catalogue catalogue;

    ChosenSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    SheetVersion of(String code, Optional<Integer> number) {
        List<SheetVersion> versions = catalogue.versionsOf(code);
        return number.map(
                        n -> versions.stream().filter(v -> v.getVersion() == n).findFirst())
                .orElseGet(() ->
                        catalogue.published(code).or(() -> versions.stream().findFirst()))
                .orElseThrow(NotFound::new);
    }
}
