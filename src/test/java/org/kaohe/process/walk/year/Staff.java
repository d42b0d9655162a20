package org.kaohe.process.walk.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Publication;
import org.kaohe.catalogue.SheetImport;
import org.kaohe.organisation.ImportKind;
import org.kaohe.organisation.PeopleImport;
import org.kaohe.process.Logins;
import org.kaohe.process.walk.Engine;
import org.springframework.core.io.ClassPathResource;

/** The company of thirty: its files, its sheets, and who is who's superior, head and leader. */
class Staff {

    private static final List<String> SHEETS = List.of(
            "repair-technician",
            "usc-callback-agent-1",
            "after-sales-post-completed",
            "after-sales-key-areas-completed",
            "mean-of-months",
            "quantitative-and-qualitative");

    private final PeopleImport imports;
    private final Catalogue catalogue;
    private final Logins logins;
    private final Books books;
    private final List<String> lines;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    Staff(PeopleImport imports, Catalogue catalogue, Logins logins, Books books) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.logins = logins;
        this.books = books;
        this.lines = text("year/people.csv").lines().toList();
        List<String> names = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(names.get(i), cells[i]);
            }
            rows.put(cells[0], row);
        }
    }

    /**
     * Everybody who is there when the year begins, and the sheets they are appraised by; the managers' one is typed and takes
     * nothing from a work schedule.
     */
    void arrive() {
        load(ImportKind.DEPARTMENTS, text("year/departments.csv"));
        load(ImportKind.POSITIONS, text("year/positions.csv"));
        join(people().stream()
                .filter(number -> hired(number).getYear() < Books.YEAR)
                .toList());
        rows.forEach((number, row) -> books.base(number, hired(number), new BigDecimal(row.get("bonus_base"))));
        SHEETS.forEach(sheet -> publish(catalogue.versionsOf(sheet).get(0).getId()));
        String managers = text("sheets/after-sales/after-sales-scheme-completed.yaml")
                .replace("code: after-sales-scheme-completed", "code: managers")
                .replace("position: after-sales-staff", "position: manager")
                .replaceAll("\n    schedule: [a-z-]+", "");
        publish(((SheetImport.Imported) catalogue.importYaml(managers, Cast.HR))
                .version()
                .getId());
    }

    /** With the password that {@link Engine} confirms signatures with. */
    void join(List<String> numbers) {
        load(numbers.stream().map(this::line).toList());
        numbers.forEach(number ->
                assertThat(logins.setPassword(number, Engine.PASSWORD)).isEmpty());
    }

    /** HR imports the person's row again with another stage, as it stands now otherwise. */
    void becomes(String number, String stage) {
        load(List.of(line(number).replaceFirst(",(regular|leaving),", "," + stage + ",")));
    }

    List<String> people() {
        return List.copyOf(rows.keySet());
    }

    LocalDate hired(String number) {
        return LocalDate.parse(rows.get(number).get("hired"));
    }

    /** In a month; a promotion moves somebody to another sheet. */
    String position(String number, int month) {
        boolean promoted = number.equals(Cast.PROMOTED) && month >= Outcomes.PROMOTED_FROM;
        return promoted ? "after-sales-staff" : rows.get(number).get("position");
    }

    /** The scheme's substitute where nobody is above. */
    String superior(String number) {
        String superior = rows.get(number).get("superior");
        return superior.isEmpty() ? Cast.LEADER : superior;
    }

    /** Nobody leads the general manager: the substitute does. */
    String leader(String number) {
        boolean above = rows.get(number).get("department").equals("general-affairs");
        return above && !number.equals(Cast.GENERAL_MANAGER) ? Cast.GENERAL_MANAGER : Cast.LEADER;
    }

    /** Nobody of HR decides on their own. */
    static String hrFor(String number) {
        return number.equals(Cast.HR) ? Cast.OTHER_HR : Cast.HR;
    }

    private String line(String number) {
        return lines.stream()
                .filter(line -> line.startsWith(number + ","))
                .findFirst()
                .orElseThrow();
    }

    private void load(List<String> people) {
        load(ImportKind.PEOPLE, lines.get(0) + "\n" + String.join("\n", people) + "\n");
    }

    private void load(ImportKind kind, String csv) {
        assertThat(imports.apply(kind, csv.getBytes(StandardCharsets.UTF_8), Cast.HR)
                        .problems())
                .isEmpty();
    }

    private void publish(long version) {
        assertThat(catalogue.publish(version, Cast.HR, "the year's sheet")).isInstanceOf(Publication.Published.class);
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
