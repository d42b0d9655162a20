package org.kaohe.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same work on two sheets (X40). */
class CascadeTest {

    static final String CODE = "limit-elsewhere";

    private static SheetDefinition sheet(String code, String name, String target) {
        String line = "name: {zh: %s, en: Work}, target: {zh: %s, en: limit}, method: {kind: plain-ratio}"
                .formatted(name, target);
        return Sheets.read(LintCase.sheet("", line).replace("code: own", "code: " + code));
    }

    private final SheetDefinition head = sheet("head", "发料及时率", "5日内发出95%");

    private List<Finding> beside(SheetDefinition other) {
        return Linter.beside(head, List.of(head, other));
    }

    @Test
    void another_limit_for_the_same_work_is_found() {
        assertThat(beside(sheet("clerk", "发料速度", "小于5天占90%")))
                .containsExactly(Finding.note(CODE, "L01", "clerk L01 小于5天占90%").quoting("5日内发出95%"));
        assertThat(beside(sheet("clerk", "发料速度", "3日内发出95%"))).hasSize(1);
        assertThat(beside(sheet("clerk", "发料速度", "5日内发出98%"))).hasSize(1);
    }

    @Test
    void the_same_limit_other_work_a_due_day_and_another_source_are_none() {
        assertThat(beside(sheet("clerk", "发料速度", "5天内95%"))).isEmpty();
        assertThat(beside(sheet("clerk", "退换机", "3日内发出95%"))).isEmpty();
        assertThat(beside(sheet("clerk", "发料速度", "25日前"))).isEmpty();
        String foreign = LintCase.sheet(
                        "",
                        "name: {zh: 发料速度, en: Work}, target: {zh: 3日内发出95%, en: limit}, method: {kind: plain-ratio}")
                .replace("code: own", "code: clerk")
                .replace("source: own", "source: other");
        assertThat(beside(Sheets.read(foreign))).isEmpty();
    }

    @Test
    void on_the_bundled_sheets_it_speaks_of_the_user_service_centre_only() {
        List<SheetDefinition> all = Sheets.bundled();

        assertThat(all.stream()
                        .filter(sheet -> !Linter.beside(sheet, all).isEmpty())
                        .map(SheetDefinition::code))
                .hasSize(10)
                .allMatch(code -> code.startsWith("usc-"));
    }
}
