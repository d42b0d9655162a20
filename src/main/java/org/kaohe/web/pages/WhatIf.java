package org.kaohe.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.scoring.Choice;
import org.kaohe.scoring.ScoreResult;

/**
 * The what-if page.
 *
 * @param lines in the order of the sheet, the critical indicator last
 * @param total null until every line has its figures and none is wrong
 * @param left lines that still miss figures
 * @param problems what is wrong outside the fields
 */
record WhatIf(
        List<Line> lines,
        @Nullable Total total,
        int left,
        @Nullable Field adjustment,
        boolean veto,
        List<String> problems) {

    /**
     * @param line null for the critical indicator
     * @param row points and explanation; null until the line can be scored
     * @param about the points to two decimals; null where the row already says them as a decimal
     */
    record Line(
            String code,
            String name,
            @Nullable SheetLine line,
            List<Field> fields,
            ScoreLines.@Nullable Row row,
            @Nullable String about) {}

    /**
     * @param id of the element; its error stands in {@code <id>-e}
     * @param range which figures fit; empty where any does
     */
    record Field(
            String id,
            String name,
            String label,
            String range,
            List<Choice> choices,
            String typed,
            @Nullable String error) {}

    /**
     * @param before official score and grade as they were before the last change; null the first time
     * @param printed what the printed formulas give together; null where that is no other figure
     */
    record Total(
            ScoreResult result,
            String exact,
            List<String> policies,
            @Nullable String printed,
            @Nullable String before) {}

    /** What htmx takes from the answer beside the total: each line's outcome and each field's error. */
    public String parts() {
        StringBuilder parts = new StringBuilder("#why");
        for (Line line : lines) {
            parts.append(",#r-").append(line.code());
            line.fields().forEach(field -> parts.append(",#").append(field.id()).append("-e"));
        }
        return parts.append(adjustment == null ? "" : ",#adjustment-e").toString();
    }
}
