package org.kaohe.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The worksheets of the template. The first has a field a row, the others a column a field and a row for each thing. */
enum Tab {
    SHEET(
            "",
            Field.text("code", "code", 40),
            Field.text("title.zh", "title-zh", 40),
            Field.text("title.en", "title-en", 40),
            Field.text("position", "position", 40),
            Field.text("source", "source", 40),
            Field.text("comment.zh", "comment-zh", 40),
            Field.text("comment.en", "comment-en", 40),
            Field.of("period", "period", Choices.PERIOD),
            Field.text("adjustmentLimit", "adjustment-limit", 10),
            Field.of("veto", "veto", Choices.FLAG),
            Field.of("interview", "interview", Choices.FLAG),
            Field.of("kpiList", "kpi-list", Choices.FLAG),
            Field.text("system", "system", 10),
            Field.of("resultChain", "result-chain", Choices.CHAIN),
            Field.of("policies.zero", "zero", Choices.ZERO),
            Field.of("policies.grade", "grade", Choices.GRADE),
            Field.text("normalise", "normalise", 10),
            Field.text("multiplier.zh", "multiplier-zh", 30),
            Field.text("multiplier.en", "multiplier-en", 30),
            Field.text("multiplier.min", "multiplier-min", 10),
            Field.text("multiplier.max", "multiplier-max", 10)),
    LINES(
            "lines",
            Field.text("code", "line-code", 9),
            Field.text("group", "group", 14),
            Field.text("group.zh", "group-zh", 16),
            Field.text("group.en", "group-en", 16),
            Field.text("name.zh", "name-zh", 24),
            Field.text("name.en", "name-en", 24),
            Field.text("target.zh", "target-zh", 24),
            Field.text("target.en", "target-en", 24),
            Field.text("weight", "weight", 8),
            Field.text("share", "share", 8),
            Field.of("method.kind", "method", Choices.METHOD),
            Field.text("rule.zh", "rule-zh", 36),
            Field.text("rule.en", "rule-en", 36),
            Field.text("printed", "printed", 36),
            Field.text("asPrinted", "as-printed", 20),
            Field.of("direction", "direction", Choices.DIRECTION),
            Field.of("mayBeNegative", "may-be-negative", Choices.FLAG),
            Field.text("upTo", "up-to", 8),
            Field.of("zero", "line-zero", Choices.ZERO),
            Field.of("period", "line-period", Choices.PERIOD),
            Field.of("figures", "figures", Choices.FIGURES),
            Field.text("evaluator.zh", "evaluator-zh", 16),
            Field.text("evaluator.en", "evaluator-en", 16),
            Field.text("dataSource.zh", "data-source-zh", 16),
            Field.text("dataSource.en", "data-source-en", 16),
            Field.text("department.zh", "department-zh", 16),
            Field.text("department.en", "department-en", 16),
            Field.text("kpi", "kpi", 16),
            Field.text("appliesFrom", "applies-from", 12),
            Field.of("ours", "ours", Choices.FLAG),
            Field.of("uncertain", "uncertain", Choices.FLAG),
            Field.text("note.zh", "note-zh", 24),
            Field.text("note.en", "note-en", 24),
            Field.text("source", "line-source", 24),
            Field.text("printedWeight", "printed-weight", 10),
            Field.text("printedTarget", "printed-target", 10)),
    PARAMETERS(
            "",
            Field.text("line", "of-line", 9),
            Field.text("parameter", "parameter", 28),
            Field.text("value", "value", 40)),
    INPUTS(
            "inputs",
            Field.text("line", "of-line", 9),
            Field.text("key", "key", 18),
            Field.text("zh", "label-zh", 30),
            Field.text("en", "label-en", 30),
            Field.text("unit.zh", "unit-zh", 10),
            Field.text("unit.en", "unit-en", 10)),
    GROUPS(
            "groups",
            Field.text("code", "group-code", 14),
            Field.text("zh", "group-zh", 24),
            Field.text("en", "group-en", 24),
            Field.text("weight", "group-weight", 10)),
    GRADES("grades", Field.text("code", "grade-code", 10), Field.text("from", "grade-from", 10)),
    RATERS(
            "raters",
            Field.of("role", "role", Choices.ROLE),
            Field.text("share", "rater-share", 10),
            Field.text("zh", "rater-zh", 24),
            Field.text("en", "rater-en", 24)),
    REPAIRS(
            "repaired",
            Field.text("printed", "repair-printed", 40),
            Field.text("read", "repair-read", 40),
            Field.text("x", "repair-x", 8));

    private final String list;
    private final List<Field> fields;

    Tab(String list, Field... fields) {
        this.list = list;
        this.fields = List.of(fields);
    }

    /** Name of the list that its rows are, in the sheet or in a line; empty where they are none. */
    String list() {
        return list;
    }

    List<Field> fields() {
        return fields;
    }

    String label() {
        return "workbook.tab." + name().toLowerCase(Locale.ROOT);
    }

    /** The tabs whose rows are lists of the sheet itself. */
    static List<Tab> lists() {
        return Stream.of(LINES, GROUPS, GRADES, RATERS, REPAIRS).toList();
    }

    int column(String path) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).path().equals(path)) {
                return i;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
