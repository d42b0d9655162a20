package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class KpisTest {

    private static final String PAGE = "/kpis";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Catalogue catalogue;

    private static String[] fields(String code, String... more) {
        String[] fields = {"titleZh", "试选表", "titleEn", "Picked", "code", code, "position", ""};
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    @Test
    void everybody_reads_the_library_and_the_index_of_positions() throws JsonProcessingException {
        Visitor technician = visitors.english().login(Cases.TECHNICIAN);

        assertThat(technician.get(PAGE).body())
                .contains("Sales growth rate", "销售额:通过衡量销售额", "Production manager", "name only, no content")
                .contains("/sheets/purchaser")
                .doesNotContain("/kpis/pick", "name=\"pick\"");
        assertThat(technician.get(PAGE + "?q=growth").body())
                .contains("Sales growth rate")
                .doesNotContain("Average order value per customer");
        JsonNode answer =
                new ObjectMapper().readTree(technician.get("/api/kpis").body());
        assertThat(answer.at("/entries").size()).isGreaterThan(50);
        assertThat(answer.at("/entries"))
                .anyMatch(entry -> entry.at("/kpi").asText().equals("kpi-general/L02"));
        assertThat(answer.at("/positions").size()).isEqualTo(114);
        assertThat(answer.at("/positions/0/sheet").isNull()).isTrue();
    }

    @Test
    void hr_picks_entries_into_a_draft_and_the_linter_says_what_is_missing() {
        Visitor hr = visitors.english().login(Cases.HR);
        String page = hr.submit(
                        PAGE,
                        PAGE + "/pick",
                        fields(
                                "picked-sheet",
                                "pick",
                                "kpi-general/L01",
                                "pick",
                                "kpi-general/L02",
                                "weight.kpi-general/L01",
                                "60"))
                .body();

        assertThat(page).contains("Saved as draft: picked-sheet v1", "cannot be published", "The weights make 60");
        SheetDefinition sheet =
                catalogue.definition(catalogue.versionsOf("picked-sheet").get(0));
        assertThat(sheet.lines())
                .extracting(line -> line.settings().kpi())
                .containsExactly("kpi-general/L01", "kpi-general/L02");
        assertThat(sheet.lines().get(0).weight()).isEqualByComparingTo("60");
        assertThat(sheet.lines().get(1).weight()).isNull();
        assertThat(sheet.facts().kpiList()).isFalse();
    }

    @Test
    void what_cannot_be_picked_is_said_and_the_ticks_stay() {
        Visitor hr = visitors.english().login(Cases.HR);

        String wrong = hr.submit(
                        PAGE,
                        PAGE + "/pick",
                        fields("picked-wrong", "pick", "kpi-general/L01", "weight.kpi-general/L01", "viel"))
                .body();
        assertThat(wrong)
                .contains("Sales (kpi-general/L01)", "viel is not a number", "value=\"kpi-general/L01\" checked");
        assertThat(catalogue.versionsOf("picked-wrong")).isEmpty();
        assertThat(hr.submit(PAGE, PAGE + "/pick", fields("picked-none")).body())
                .contains("No indicator is ticked");
        assertThat(hr.submit(PAGE, PAGE + "/pick", fields("repair-technician", "pick", "kpi-general/L01"))
                        .body())
                .contains("already");
    }

    @Test
    void every_entry_can_be_picked() throws JsonProcessingException {
        Visitor hr = visitors.english().login(Cases.HR);
        JsonNode entries =
                new ObjectMapper().readTree(hr.get("/api/kpis").body()).at("/entries");
        String[] picks = new String[entries.size() * 2];
        for (int i = 0; i < entries.size(); i++) {
            picks[2 * i] = "pick";
            picks[2 * i + 1] = entries.get(i).at("/kpi").asText();
        }

        assertThat(hr.submit(PAGE, PAGE + "/pick", fields("picked-all", picks)).body())
                .contains("Saved as draft: picked-all v1");
        assertThat(catalogue
                        .definition(catalogue.versionsOf("picked-all").get(0))
                        .lines())
                .hasSize(entries.size());
    }

    @Test
    void nobody_but_hr_picks() {
        Visitor head = visitors.english().login(Cases.HEAD);

        assertThat(head.submit(PAGE, PAGE + "/pick", fields("picked-head", "pick", "kpi-general/L01"))
                        .statusCode())
                .isEqualTo(403);
    }
}
