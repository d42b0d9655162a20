package org.kaohe.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.KpiLibrary;
import org.kaohe.catalogue.SheetLine;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The KPI library. */
@RestController
@RequestMapping("/api/kpis")
@Tag(name = "sheets")
class KpisApi {

    private final KpiLibrary library;

    KpisApi(KpiLibrary library) {
        this.library = library;
    }

    /** @param kpi reference that a picked line carries */
    record Kpi(
            String kpi,
            Words list,
            Words group,
            Words name,
            @Nullable Words target,
            Words rule,
            @Nullable String printed,
            @Nullable String source,
            @Nullable String method) {}

    /** @param sheet code of its sheet; null where the source has the name only, so that nothing can be published */
    record Position(Words department, Words name, int page, @Nullable String sheet) {}

    record Answer(List<Kpi> entries, List<Position> positions) {}

    @GetMapping
    @Operation(summary = "Indicators that sheets pick from, and the index of positions by function")
    Answer all() {
        return new Answer(
                library.entries().stream().map(KpisApi::kpi).toList(),
                library.positions().stream()
                        .map(position -> new Position(
                                new Words(position.departmentZh(), position.departmentEn()),
                                new Words(position.nameZh(), position.nameEn()),
                                position.page(),
                                position.sheet().orElse(null)))
                        .toList());
    }

    private static Kpi kpi(KpiLibrary.Entry entry) {
        SheetLine line = entry.line();
        return new Kpi(
                entry.reference(),
                new Words(entry.list().getTitleZh(), entry.list().getTitleEn()),
                new Words(line.groupZh(), line.groupEn()),
                new Words(line.nameZh(), line.nameEn()),
                Words.orNull(line.targetZh(), line.targetEn()),
                new Words(line.ruleZh(), line.ruleEn()),
                line.printed(),
                line.source(),
                line.method() == null ? null : line.method().code());
    }
}
