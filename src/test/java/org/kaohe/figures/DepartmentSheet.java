package org.kaohe.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetImport.Imported;
import org.springframework.core.io.ClassPathResource;

/** The technician's sheet with two blocks that departments bring: late deliveries (L07) and accidents (L08). */
public final class DepartmentSheet {

    private DepartmentSheet() {}

    /** Publishes it as the newest version of the technician's sheet. */
    public static void publish(Catalogue catalogue, String late, String accidents) {
        String yaml =
                read().replace("  - code: L07\n", line("L07", late)).replace("  - code: L08\n", line("L08", accidents));
        Imported imported = (Imported) catalogue.importYaml(yaml, "test");
        catalogue.publish(imported.version().getId(), "test");
    }

    private static String line(String code, String department) {
        return "  - code: " + code + "\n    department: {zh: " + department + ", en: Department of " + code + "}\n";
    }

    private static String read() {
        try {
            return new ClassPathResource("sheets/after-sales/repair-technician.yaml")
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
