package org.kaohe.process.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.catalogue.SecondEdition;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.process.forms.Bilinguals;

class SignatureCompilerTest {

    private final SheetDefinition sheet = SecondEdition.complete();

    private final List<JsonNode> fields = fields();

    @Test
    void every_line_can_be_ticked_and_has_a_text_of_its_own_that_is_hidden_until_it_is() {
        List<String> codes = sheet.lines().stream().map(SheetLine::code).toList();
        assertThat(field("lines").findValuesAsText("value")).isEqualTo(codes);
        assertThat(codes).isNotEmpty().allSatisfy(code -> {
            JsonNode grounds = field(code + "_grounds");
            assertThat(grounds.get("type").asText()).isEqualTo("textarea");
            assertThat(grounds.at("/conditional/hide").asText())
                    .contains("list contains(lines, \"" + code + "\")", "answer = \"OBJECT\"");
        });
    }

    @Test
    void it_shows_where_to_confirm_the_signature() {
        assertThat(fields)
                .anySatisfy(field -> assertThat(field.path("text").asText()).isEqualTo("{{signingText}}"));
    }

    private JsonNode field(String key) {
        return fields.stream()
                .filter(field -> field.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> fields() {
        JsonNode form =
                new ObjectMapper().valueToTree(new SignatureCompiler(Bilinguals.ofMessages()).compile("key", sheet));
        return StreamSupport.stream(form.get("components").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.get("components").spliterator(), false))
                .toList();
    }
}
