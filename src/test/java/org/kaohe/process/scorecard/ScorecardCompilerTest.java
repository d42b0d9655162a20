package org.kaohe.process.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.appraisal.LineEntry;
import org.kaohe.appraisal.RaterRole;
import org.kaohe.catalogue.SecondEdition;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.process.forms.Bilinguals;

class ScorecardCompilerTest {

    private final SheetDefinition sheet = SecondEdition.complete();

    private List<JsonNode> fields(RaterRole rater) {
        JsonNode form = new ObjectMapper()
                .valueToTree(new ScorecardCompiler(Bilinguals.ofMessages()).compile("key", sheet, rater));
        return StreamSupport.stream(form.get("components").spliterator(), false)
                .flatMap(group -> stream(group.get("components")))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private JsonNode field(RaterRole rater, String key) {
        return fields(rater).stream()
                .filter(field -> field.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(RaterRole.class)
    void a_level_is_chosen_from_a_list(RaterRole rater) {
        JsonNode level = field(rater, "L02__percent");

        assertThat(level.get("type").asText()).isEqualTo("select");
        assertThat(level.at("/validate/required").asBoolean()).isTrue();
        assertThat(level.findValuesAsText("value")).containsExactly("100", "20");
        assertThat(level.at("/values/0/label").asText()).isEqualTo("优秀 Excellent 100 %");
    }

    @ParameterizedTest
    @EnumSource(RaterRole.class)
    void the_critical_indicator_is_asked_for_after_the_lines(RaterRole rater) {
        assertThat(field(rater, "X__multiplier").get("type").asText()).isEqualTo("textfield");
        assertThat(field(rater, "X__multiplier").get("label").asText()).startsWith("重关指标 Critical indicator");
    }

    @Test
    void the_superior_sees_the_own_mark_of_the_critical_indicator() {
        assertThat(fields(RaterRole.SUPERIOR))
                .anySatisfy(field -> assertThat(field.path("text").asText()).isEqualTo("{{X_self}}"));
    }

    @Test
    void what_is_chosen_and_multiplied_is_read_back() {
        assertThat(ScorecardEntries.fields(sheet)).contains("L02__percent", "X__multiplier", "X_remark");
        Map<String, Object> values = new HashMap<>();
        ScorecardEntries.write(List.of(new LineEntry("X", Map.of("multiplier", new BigDecimal("90")), null)), values);
        assertThat(values).containsEntry("X__multiplier", "90");
    }

    @Test
    void a_line_for_a_higher_grade_is_hidden_from_whoever_is_below_it() {
        Map<RaterRole, String> hidden = new EnumMap<>(RaterRole.class);
        for (RaterRole rater : RaterRole.values()) {
            JsonNode form = new ObjectMapper()
                    .valueToTree(new ScorecardCompiler(Bilinguals.ofMessages()).compile("key", sheet, rater));
            hidden.put(rater, form.at("/components/1/conditional/hide").asText());
        }

        assertThat(hidden)
                .containsEntry(RaterRole.SELF, "=L01_reserved = true")
                .containsEntry(RaterRole.SUPERIOR, "=decision = \"SEND_BACK\" or L01_reserved = true")
                .containsEntry(RaterRole.PANEL, "=L01_reserved = true");
        assertThat(ScorecardEntries.reserved(sheet.forGrade("P1"))).containsOnly(Map.entry("L01_reserved", true));
        assertThat(ScorecardEntries.reserved(sheet.forGrade("P2"))).isEmpty();
        assertThat(ScorecardEntries.fields(sheet.forGrade("P1"))).noneMatch(field -> field.startsWith("L01"));
    }
}
