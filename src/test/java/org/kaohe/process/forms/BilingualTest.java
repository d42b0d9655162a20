package org.kaohe.process.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaohe.period.Problem;

class BilingualTest {

    private final Bilingual texts = Bilinguals.ofMessages();

    @Test
    void a_refusal_names_the_field_that_is_wrong() {
        assertThat(texts.named(Problem.of("scoreDue", "period.plan.past", "2026-11-20", "2026-11-26")))
                .isEqualTo("上级评分截止 Superior's score due: 2026-11-20 已过;今天是 2026-11-26。"
                        + " / 2026-11-20 is over; today is 2026-11-26.");
    }

    @Test
    void a_refusal_that_names_its_field_already_does_so_once() {
        assertThat(texts.named(Problem.of("reason", "process.form.missing", texts.label("reason"))))
                .isEqualTo("请填写“理由 Reason” / Please fill in \"理由 Reason\"");
    }

    @Test
    void a_refusal_of_no_field_stands_alone() {
        assertThat(texts.named(Problem.of("", "process.form.not-yours"))).startsWith("此任务");
        assertThat(texts.named(Problem.of("lines[3].points", "process.form.not-yours")))
                .startsWith("此任务");
    }
}
