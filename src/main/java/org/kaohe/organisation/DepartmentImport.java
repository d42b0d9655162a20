package org.kaohe.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Imports the departments; who heads them comes with the people. */
@Component
class DepartmentImport implements FileImport {

    private final DepartmentRepository departments;

    DepartmentImport(DepartmentRepository departments) {
        this.departments = departments;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DEPARTMENTS;
    }

    @Override
    public ImportReport run(byte[] csv, boolean save) {
        Problems problems = new Problems();
        List<NamedRow> rows = NamedRow.read(csv, problems);
        Tally tally = new Tally();
        for (NamedRow row : rows) {
            Optional<Department> known = departments.findByCode(row.code());
            boolean same =
                    known.filter(d -> d.isNamed(row.nameZh(), row.nameEn())).isPresent();
            tally.count(known.isPresent(), same);
            if (save && problems.isEmpty() && !same) {
                known.ifPresentOrElse(d -> d.rename(row.nameZh(), row.nameEn()), () -> add(row));
            }
        }
        return tally.report(rows.size(), problems);
    }

    private void add(NamedRow row) {
        departments.save(new Department(row.code(), row.nameZh(), row.nameEn()));
    }
}
