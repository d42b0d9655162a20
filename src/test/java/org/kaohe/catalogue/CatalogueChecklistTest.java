package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.scoring.Deduction;

/**
 * What the sources hold, counted apart from this product: 65 positions or forms with indicators, 34 of them those of the user
 * service centre ({@link UserServiceCentreSheetsTest}), and 19 that are named without content.
 */
class CatalogueChecklistTest {

    private static final int SERVICE_CENTRE = 34;
    private static final int OTHERS = 31;
    private static final int NAMED_ONLY = 19;

    private static final Map<String, SheetDefinition> SHEETS =
            Sheets.bundled().stream().collect(Collectors.toMap(SheetDefinition::code, Function.identity()));

    /** Weights as printed; those without stand in the last column. Sub-lines of the print are lines or items of a line. */
    @ParameterizedTest(name = "{0}: {1} lines, {2} points, {3} without weight")
    @CsvSource({
        "department-total, 3, 80, 0",
        "department-duties, 9, 100, 0",
        "department-work-plan, 3, 100, 0",
        "department-client-evaluation, 9, 0, 9",
        "after-sales-key-areas, 6, 0, 6",
        "after-sales-scheme, 5, 100, 0",
        "after-sales-manager, 4, 31, 0",
        "after-sales-post, 4, 70, 0",
        "after-sales-rubric, 10, 100, 0",
        "project-engineer, 16, 80, 0",
        "repair-technician-printed, 10, 65, 2",
        "after-sales-360, 14, 100, 0",
        "customer-service-management, 1, 35, 0",
        "customer-consultant, 5, 0, 5",
        "customer-service-coordinator, 3, 0, 3",
        "quality-service-manager, 5, 0, 5",
        "field-service-manager-printed, 5, 80, 1",
        "regional-claims-manager, 5, 0, 5",
        "property-claims-manager, 5, 5, 4",
        "field-service-specialist, 5, 0, 5",
        "claims-clerk, 5, 100, 0",
        "division-claims-manager, 5, 85, 0",
        "kpi-service-centre, 7, 0, 7",
        "kpi-online-agent, 6, 0, 6",
        "kpi-marketing-manager, 8, 0, 8",
        "kpi-customer-service-manager, 6, 0, 6",
        "kpi-general, 18, 0, 18",
        "kpi-company, 10, 0, 10",
        "kpi-department-manager, 7, 0, 7",
        "kpi-site-assistant, 4, 0, 4",
        "field-service-manager, 5, 100, 0"
    })
    void a_form_as_printed_has_its_lines_and_weights(String code, int lines, BigDecimal weights, int missing) {
        SheetDefinition sheet = SHEETS.get(code);

        assertThat(sheet.lines()).hasSize(lines);
        assertThat(sheet.lines().stream().map(SheetLine::weight).filter(Objects::isNull))
                .hasSize(missing);
        assertThat(sheet.lines().stream()
                        .map(SheetLine::weight)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(weights);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dealer-service-director",
                "dealer-front-desk-supervisor",
                "dealer-technical-manager",
                "dealer-parts-manager",
                "dealer-insurance-manager",
                "dealer-quality-inspector",
                "dealer-it-clerk",
                "dealer-claims-clerk",
                "dealer-lounge-receptionist",
                "dealer-receptionist",
                "dealer-usher",
                "casualty-claims-manager",
                "customer-service-representative",
                "delivery-coordinator",
                "purchasing-manager",
                "plant-delivery-manager",
                "delivery-manager",
                "purchaser",
                "kpi-deputy-general-manager"
            })
    void a_position_named_without_content_is_a_draft_without_lines(String code) {
        assertThat(SHEETS.get(code).lines()).isEmpty();
        assertThat(Linter.lint(SHEETS.get(code))).extracting(Finding::severity).contains(Severity.ERROR);
    }

    @Test
    void nothing_else_is_in_the_catalogue_but_completed_sheets_and_those_of_the_year() {
        long ours = SHEETS.keySet().stream()
                .filter(code -> code.endsWith("-completed") || code.equals("repair-technician"))
                .count();

        assertThat(SHEETS.size() - ours - Sheets.bundled("year").size())
                .isEqualTo(SERVICE_CENTRE + OTHERS + NAMED_ONLY);
    }

    @Test
    void the_sub_lines_of_the_forms_are_there_too() {
        assertThat(sizes("department-duties")).containsExactlyInAnyOrder(5L, 1L, 1L, 2L);
        assertThat(sizes("department-client-evaluation")).containsExactlyInAnyOrder(3L, 2L, 4L);
        assertThat(SHEETS.get("department-total").totalling().multiplier()).isNotNull();
        assertThat(SHEETS.get("after-sales-post").lines().stream()
                        .map(SheetLine::method)
                        .map(method -> ((Deduction) method).items())
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(18);
        assertThat(SHEETS.get("after-sales-scheme").totalling().groups()).hasSize(2);
    }

    /** How many lines each group has. */
    private static Collection<Long> sizes(String code) {
        return SHEETS.get(code).lines().stream()
                .collect(Collectors.groupingBy(SheetLine::groupZh, Collectors.counting()))
                .values();
    }

    /** A sheet that makes up what print lost says so in each line that it completed. */
    @Test
    void every_sheet_names_its_source_and_a_completed_one_what_is_ours() {
        assertThat(SHEETS.values())
                .allSatisfy(sheet -> assertThat(sheet.source()).matches("00[0-4]_[0-9a-f]{16}\\.txt, .+"));
        assertThat(SHEETS.values())
                .filteredOn(sheet -> sheet.code().endsWith("-completed"))
                .allSatisfy(sheet -> assertThat(sheet.lines().stream().anyMatch(SheetLine::ours)
                                || sheet.code().equals("department-total-completed"))
                        .as(sheet.code())
                        .isTrue());
    }
}
