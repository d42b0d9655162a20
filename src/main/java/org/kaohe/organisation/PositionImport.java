package org.kaohe.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Imports the positions. */
@Component
class PositionImport implements FileImport {

    private final PositionRepository positions;

    PositionImport(PositionRepository positions) {
        this.positions = positions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.POSITIONS;
    }

    @Override
    public ImportReport run(byte[] csv, boolean save) {
        Problems problems = new Problems();
        List<NamedRow> rows = NamedRow.read(csv, problems);
        Tally tally = new Tally();
        for (NamedRow row : rows) {
            Optional<Position> known = positions.findByCode(row.code());
            boolean same =
                    known.filter(p -> p.isNamed(row.nameZh(), row.nameEn())).isPresent();
            tally.count(known.isPresent(), same);
            if (save && problems.isEmpty() && !same) {
                known.ifPresentOrElse(p -> p.rename(row.nameZh(), row.nameEn()), () -> add(row));
            }
        }
        return tally.report(rows.size(), problems);
    }

    private void add(NamedRow row) {
        positions.save(new Position(row.code(), row.nameZh(), row.nameEn()));
    }
}
