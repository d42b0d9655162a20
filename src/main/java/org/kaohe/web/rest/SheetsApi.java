package org.kaohe.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue. */
@RestController
@RequestMapping("/api/sheets")
@Tag(name = "sheets")
class SheetsApi {

    private final Catalogue catalogue;
    private final Texts texts;

    SheetsApi(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @GetMapping
    @Operation(summary = "Every version of every sheet, by code, the newest first")
    List<SheetSummary> all() {
        return catalogue.all().stream().map(SheetSummary::of).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "One sheet: the named version, otherwise the published one, otherwise the newest draft")
    SheetDetail one(@PathVariable("code") String code, @RequestParam("version") Optional<Integer> number) {
        List<SheetVersion> versions = catalogue.versionsOf(code);
        SheetVersion version = number.map(n -> named(versions, n))
                .orElseGet(() ->
                        catalogue.published(code).or(() -> versions.stream().findFirst()))
                .orElseThrow(NotFound::new);
        SheetDefinition sheet = catalogue.definition(version);
        return SheetDetail.of(version, sheet, catalogue.lintBesideOthers(sheet), versions, texts);
    }

    private static Optional<SheetVersion> named(List<SheetVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.getVersion() == number)
                .findFirst();
    }
}
