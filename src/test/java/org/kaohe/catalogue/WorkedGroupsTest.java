package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.scoring.Exact;
import org.kaohe.scoring.Example;

/** Shares of a group of the worked examples, read from a sheet as it is written. */
class WorkedGroupsTest {

    static Stream<Example> examples() {
        return Example.which(example -> example.has("group", "weights"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shares_are_exact_and_make_the_groups_weight(Example example) {
        StringBuilder yaml = new StringBuilder(
                """
                code: grouped
                title: {zh: 表, en: Sheet}
                source: test
                groups:
                  - {code: G1, zh: 组, en: Group, weight: %s}
                lines:
                """
                        .formatted(example.figure("group")));
        int number = 1;
        for (BigFraction share : example.list("weights")) {
            yaml.append("  - {code: L").append(number++).append(", group: G1, share: ");
            yaml.append(Exact.shown(share)).append(", name: {zh: 名, en: Name}, rule: {zh: 规, en: Rule}}\n");
        }
        SheetDefinition sheet = Sheets.read(yaml.toString());

        assertThat(sheet.lines()).allSatisfy(line -> {
            assertThat(line.groupZh()).isEqualTo("组");
            assertThat(line.settings().group()).isEqualTo("G1");
        });
        assertThat(Exact.of(sheet.lines().get(0).weight())).isEqualTo(example.answer("first_exact"));
        assertThat(Exact.of(sheet.lines().stream().map(SheetLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .isEqualTo(example.answer("sum_exact"))
                .isNotEqualTo(example.answer("sum_printed"));
    }
}
