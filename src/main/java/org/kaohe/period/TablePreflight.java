package org.kaohe.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.SheetVersion;
import org.springframework.stereotype.Component;

/** Figures of work schedules that no table scores, and tables that were made from an older sheet (002, R066). */
@Component
class TablePreflight {

    private final ParticipantRepository participants;
    private final Catalogue catalogue;
    private final TableSheets sheets;

    TablePreflight(ParticipantRepository participants, Catalogue catalogue, TableSheets sheets) {
        this.participants = participants;
        this.catalogue = catalogue;
        this.sheets = sheets;
    }

    List<Obstacle> of(AppraisalPeriod period) {
        List<Obstacle> found = new ArrayList<>();
        participants.findByPeriodIdAndStateOrderByPersonNumber(period.getId(), ParticipantState.SELECTED).stream()
                .map(Participant::getSheetVersionId)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> catalogue.find(id).stream())
                .forEach(version -> of(version, found));
        return found;
    }

    private void of(SheetVersion version, List<Obstacle> found) {
        List<SheetLine> lines = TableSheets.lines(catalogue.definition(version));
        String title = version.getTitleZh() + " " + version.getTitleEn();
        lines.stream()
                .filter(line -> line.judged().schedule() != null
                        && !line.judged().schedule().isScoredBy(line))
                .forEach(line -> found.add(Obstacle.of(
                        "period.preflight.no-table", "period.fix.table", title, line.nameZh() + " " + line.nameEn())));
        if (!lines.isEmpty()) {
            sheets.newerThan(version)
                    .ifPresent(newer -> found.add(Obstacle.of(
                            "period.preflight.older-tables",
                            "period.fix.older-tables",
                            title,
                            String.valueOf(newer.getVersion()))));
        }
    }
}
