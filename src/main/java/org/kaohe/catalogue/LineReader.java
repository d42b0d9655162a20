package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaohe.scoring.Direction;
import org.kaohe.scoring.Expression;
import org.kaohe.scoring.InputSpec;
import org.kaohe.scoring.Multiplier;
import org.kaohe.scoring.Parameters;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.scoring.ScoringMethods;
import org.kaohe.scoring.ZeroBase;

/** Reads one line of a sheet. */
final class LineReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LineReader() {}

    static SheetLine read(Parameters line, Totalling totalling) {
        String code = line.key("code");
        if (code.equals(Multiplier.LINE) && totalling.multiplier() != null) {
            line.report("code", "taken", code);
        }
        Words group = group(line, totalling);
        Words name = Words.required(line, "name");
        @Nullable Words target = Words.optional(line, "target");
        Words rule = Words.required(line, "rule");
        @Nullable Words note = Words.optional(line, "note");
        LineSettings settings = settings(line, totalling);
        @Nullable BigDecimal weight = weight(line, settings, totalling);
        atLeast(line, settings.upTo(), weight);
        @Nullable ScoringMethod method = line.has("method") ? ScoringMethods.named(line.child("method")) : null;
        List<InputLabel> labels = line.has("inputs") ? labels(line) : List.of();
        SheetLine read = new SheetLine(
                code,
                group.zh(),
                group.en(),
                name.zh(),
                name.en(),
                weight,
                Words.zh(target),
                Words.en(target),
                rule.zh(),
                rule.en(),
                line.optionalText("printed"),
                line.optionalText("source"),
                line.flag("ours", false),
                Words.zh(note),
                Words.en(note),
                line.flag("mayBeNegative", false),
                method,
                labels,
                settings,
                judged(line, method),
                printedFigures(line, method, labels));
        line.refuseOthers();
        return read;
    }

    private static Words group(Parameters line, Totalling totalling) {
        if (totalling.groups().isEmpty()) {
            return Words.required(line, "group");
        }
        String code = line.text("group");
        LineGroup group = totalling.group(code).orElse(null);
        if (group == null && !code.isEmpty()) {
            line.report("group", "unknown-group", code);
        }
        return group == null ? new Words(code, code) : new Words(group.zh(), group.en());
    }

    private static LineSettings settings(Parameters line, Totalling totalling) {
        boolean grouped = !totalling.groups().isEmpty();
        BigDecimal share = line.optionalDecimal("share");
        if (share != null && !grouped) {
            line.report("share", "share-without-group");
        }
        return new LineSettings(
                grouped ? line.text("group") : null,
                share,
                line.optionalText("kpi"),
                line.optionalWord("direction", Direction.class),
                line.optionalWord("zero", ZeroBase.class),
                line.optionalDecimal("upTo"),
                appliesFrom(line),
                false,
                line.flag("uncertain", false));
    }

    private static @Nullable String appliesFrom(Parameters line) {
        String grade = line.optionalText("appliesFrom");
        if (grade != null && StaffGrade.of(grade).isEmpty()) {
            line.report("appliesFrom", "staff-grade", grade);
        }
        return grade;
    }

    /** What a line counts up to is never less than its weight, be that stated or a share of the group's. */
    private static void atLeast(Parameters line, @Nullable BigDecimal upTo, @Nullable BigDecimal weight) {
        if (upTo != null && weight != null && upTo.compareTo(weight) < 0) {
            line.report("upTo", "below-weight", upTo.toPlainString(), weight.toPlainString());
        }
    }

    /** A share of a group, or a weight of its own. */
    private static @Nullable BigDecimal weight(Parameters line, LineSettings settings, Totalling totalling) {
        BigDecimal share = settings.share();
        if (share == null) {
            return line.optionalDecimal("weight");
        }
        if (line.has("weight")) {
            line.optionalDecimal("weight");
            line.report("share", "weight-and-share");
        }
        return totalling
                .group(settings.group())
                .map(LineGroup::weight)
                .map(weight -> weight.multiply(share).divide(HUNDRED).stripTrailingZeros())
                .map(weight -> weight.scale() < 0 ? weight.setScale(0) : weight)
                .orElse(null);
    }

    private static Judged judged(Parameters line, @Nullable ScoringMethod method) {
        FigureSource figures = line.word("figures", FigureSource.class, FigureSource.RATER);
        if (figures == FigureSource.MONTHS && (method == null || !method.code().equals(SheetLine.MEAN))) {
            line.report("figures", "figures-need-mean", SheetLine.MEAN);
        }
        if (line.has("schedule") && line.has("department")) {
            line.report("schedule", "schedule-or-department");
        }
        return new Judged(
                Words.optional(line, "evaluator"),
                Words.optional(line, "dataSource"),
                Words.optional(line, "department"),
                line.optionalWord("schedule", ScheduleFigure.class),
                line.optionalWord("period", FillPeriod.class),
                figures);
    }

    /** The printed formula is over what the line asks for; without a method, over what it has labels for. */
    private static PrintedFigures printedFigures(
            Parameters line, @Nullable ScoringMethod method, List<InputLabel> labels) {
        Stream<String> keys = method == null
                ? labels.stream().map(InputLabel::key)
                : method.inputs().stream().map(InputSpec::key);
        return new PrintedFigures(
                line.optionalDecimal("printedWeight"),
                line.optionalDecimal("printedTarget"),
                Expression.read(line, "asPrinted", keys.toList()));
    }

    private static List<InputLabel> labels(Parameters line) {
        List<InputLabel> labels = new ArrayList<>();
        for (Parameters input : line.list("inputs")) {
            @Nullable Words unit = Words.optional(input, "unit");
            labels.add(new InputLabel(
                    input.key("key"), input.text("zh"), input.text("en"), Words.zh(unit), Words.en(unit)));
            input.refuseOthers();
        }
        return labels;
    }
}
