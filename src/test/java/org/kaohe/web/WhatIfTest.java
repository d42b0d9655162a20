package org.kaohe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class WhatIfTest {

    private static final String PAGE = "/sheets/usc-monitoring-supervisor/what-if";
    private static final String[] ALL = {
        "f.L01.count",
        "5",
        "f.L01.base",
        "100",
        "f.L02.achieved",
        "98",
        "f.L02.total",
        "100",
        "f.L03.achieved",
        "98",
        "f.L03.total",
        "100"
    };

    @Autowired
    private Visitors visitors;

    private static String[] with(String... more) {
        List<String> fields = new ArrayList<>(List.of(ALL));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void anybody_types_figures_and_sees_points_formula_printed_reading_and_total() {
        Visitor technician = visitors.english().login(Cases.TECHNICIAN);

        assertThat(technician.get("/sheets/usc-monitoring-supervisor").body()).contains(PAGE);
        assertThat(technician.get(PAGE).body()).contains("Lines that still need figures: 3");
        assertThat(technician.submit(PAGE, PAGE, ALL).body())
                .contains("70.00", "is over 2 %", "By the printed formula it would be 125")
                .doesNotContain("Lines that still need figures");
    }

    @Test
    void a_line_is_scored_before_the_others_have_figures() {
        String page = visitors.english()
                .login(Cases.TECHNICIAN)
                .submit(PAGE, PAGE, "f.L02.achieved", "49", "f.L02.total", "100")
                .body();

        assertThat(page).contains("<strong>15</strong>", "Lines that still need figures: 2");
    }

    @Test
    void a_wrong_figure_is_named_at_its_field_and_the_others_keep_theirs() {
        String page = visitors.english()
                .login(Cases.TECHNICIAN)
                .submit(
                        PAGE,
                        PAGE,
                        "f.L01.count",
                        "２",
                        "f.L01.base",
                        "１００",
                        "f.L02.achieved",
                        "viel",
                        "f.L02.total",
                        "-1")
                .body();

        assertThat(page)
                .contains("<strong>50</strong>", "value=\"viel\"", "value=\"２\"")
                .containsPattern("id=\"f-L02-achieved-e\">[^<]*viel")
                .doesNotContainPattern("id=\"f-L01-count-e\">[^<]");
    }

    @Test
    void a_figure_that_the_method_refuses_is_named_too() {
        String page = visitors.english()
                .login(Cases.TECHNICIAN)
                .submit(
                        "/sheets/repair-technician/what-if",
                        "/sheets/repair-technician/what-if",
                        "f.L01.failures",
                        "1.5",
                        "f.L02.completion",
                        "92")
                .body();

        assertThat(page)
                .containsPattern("id=\"f-L01-failures-e\">[^<]*1.5 is not a whole number")
                .contains("<strong>9.2</strong>");
    }

    @Test
    void the_change_against_the_figures_before_is_shown() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);

        assertThat(visitor.submit(PAGE, PAGE, with("was", "60.00", "wasGrade", ""))
                        .body())
                .contains("+10.00 against 60.00 before");
        assertThat(visitor.submit(PAGE, PAGE, with("was", "<b>", "wasGrade", ""))
                        .body())
                .doesNotContain("before</span>");
    }

    @Test
    void an_incomplete_draft_can_be_tried_line_by_line_and_a_sheet_without_lines_says_so() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);

        assertThat(visitor.submit(
                                "/sheets/repair-technician-printed/what-if",
                                "/sheets/repair-technician-printed/what-if?version=1",
                                "f.L02.completion",
                                "92")
                        .body())
                .contains("there is no total", "<strong>9.2</strong>");
        assertThat(visitor.get("/sheets/purchaser/what-if").body()).contains("This sheet has no indicators");
        assertThat(visitor.get("/sheets/nothing/what-if").statusCode()).isEqualTo(404);
        assertThat(visitor.get(PAGE + "?version=99").statusCode()).isEqualTo(404);
    }

    @Test
    void plus_points_and_veto_count() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        String page = "/sheets/repair-technician/what-if";
        String[] figures = {
            "f.L01.failures",
            "0",
            "f.L02.completion",
            "92",
            "f.L03.completion",
            "100",
            "f.L04.points",
            "18.5",
            "f.L05.refusals",
            "0",
            "f.L06.served",
            "200",
            "f.L06.external",
            "6",
            "f.L06.internal",
            "2",
            "f.L07.late",
            "2",
            "f.L08.minor",
            "0",
            "f.L08.major",
            "0",
            "f.L09.missed",
            "0",
            "f.L09.score",
            "80",
            "f.L10.done",
            "1"
        };

        assertThat(visitor.submit(page, page, figures).body()).contains("91.20");
        List<String> more = new ArrayList<>(List.of(figures));
        more.addAll(List.of("adjustment", "2.5"));
        assertThat(visitor.submit(page, page, more.toArray(String[]::new)).body())
                .contains("93.70");
        more.set(more.size() - 1, "11");
        assertThat(visitor.submit(page, page, more.toArray(String[]::new)).body())
                .containsPattern("id=\"adjustment-e\">[^<]*11");
        more.set(more.size() - 1, "0");
        more.addAll(List.of("veto", "yes"));
        assertThat(visitor.submit(page, page, more.toArray(String[]::new)).body())
                .contains("<span>0.00</span>");
    }

    @Test
    void a_line_for_a_higher_grade_does_not_count_for_the_grade_that_is_tried() {
        Visitor visitor = visitors.english().login(Cases.TECHNICIAN);
        String page = "/sheets/project-engineer-completed/what-if";

        assertThat(visitor.get(page).body()).contains("f.L16.value", "is only for grade P2 and above<");
        assertThat(visitor.get(page + "?staffGrade=P3").body()).contains("f.L16.value");
        assertThat(visitor.get(page + "?staffGrade=P1").body())
                .contains("is only for grade P2 and above: it does not count for this grade")
                .doesNotContain("f.L16.value");
        List<String> figures = new ArrayList<>(List.of("staffGrade", "P1"));
        for (int line = 1; line <= 17; line++) {
            boolean marked = line == 12 || line == 13 || line == 17;
            figures.add("f.L%02d.%s".formatted(line, marked ? "mark" : "value"));
            figures.add("96");
        }
        assertThat(visitor.submit(page, page, figures.toArray(String[]::new)).body())
                .contains("98.90", "Only lines of 98 points out of 100 apply");
    }
}
