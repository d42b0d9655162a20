package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.GradeBand;
import org.kaohe.scoring.Parameters;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.scoring.ScoringMethods;

/** Reads a sheet from its text, {@code src/docs/sheet-format.md}, and names everything that is wrong at once. */
final class SheetReader {

    static final int LONGEST = 100_000;
    private static final int LONGEST_TITLE = 200;

    private SheetReader() {}

    static SheetReading read(String text) {
        if (text.length() > LONGEST) {
            String limit = String.valueOf(LONGEST);
            return new SheetUnreadable(List.of(new SheetProblem(0, "", "catalogue.problem.too-long", List.of(limit))));
        }
        YamlDocument document = YamlDocument.parse(text);
        if (!document.problems().isEmpty()) {
            return new SheetUnreadable(document.problems());
        }
        Parameters values = new Parameters(document.root());
        SheetDefinition definition = sheet(values);
        List<SheetProblem> problems = values.problems().stream()
                .map(p -> new SheetProblem(document.row(p.path()), p.path(), p.messageKey(), p.args()))
                .toList();
        return problems.isEmpty() ? new SheetRead(definition) : new SheetUnreadable(problems);
    }

    private static SheetDefinition sheet(Parameters sheet) {
        String code = slug(sheet, "code", sheet.text("code"));
        Words title = Words.required(sheet, "title");
        if (Math.max(title.zh().length(), title.en().length()) > LONGEST_TITLE) {
            sheet.report("title", "too-long", String.valueOf(LONGEST_TITLE));
        }
        @Nullable Words comment = Words.optional(sheet, "comment");
        String position = sheet.optionalText("position");
        if (position != null) {
            slug(sheet, "position", position);
        }
        List<SheetLine> lines =
                sheet.list("lines").stream().map(SheetReader::line).toList();
        SheetDefinition definition = new SheetDefinition(
                code,
                title.zh(),
                title.en(),
                position,
                sheet.text("source"),
                Words.zh(comment),
                Words.en(comment),
                lines,
                sheet.optionalDecimal("adjustmentLimit"),
                sheet.flag("veto", false),
                sheet.flag("interview", false),
                grades(sheet));
        sheet.refuseOthers();
        return definition;
    }

    private static SheetLine line(Parameters line) {
        Words group = Words.required(line, "group");
        Words name = Words.required(line, "name");
        @Nullable Words target = Words.optional(line, "target");
        Words rule = Words.required(line, "rule");
        @Nullable Words note = Words.optional(line, "note");
        SheetLine read = new SheetLine(
                line.key("code"),
                group.zh(),
                group.en(),
                name.zh(),
                name.en(),
                line.optionalDecimal("weight"),
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
                method(line),
                line.has("inputs") ? labels(line) : List.of());
        line.refuseOthers();
        return read;
    }

    private static @Nullable ScoringMethod method(Parameters line) {
        if (!line.has("method")) {
            return null;
        }
        Parameters method = line.child("method");
        String kind = method.text("kind");
        ScoringMethod read = ScoringMethods.read(kind, method).orElse(null);
        if (read == null && !kind.isEmpty()) {
            method.report("kind", "unknown-method", kind, String.join(", ", ScoringMethods.codes()));
        }
        return read;
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

    private static List<GradeBand> grades(Parameters sheet) {
        if (!sheet.has("grades")) {
            return List.of();
        }
        List<GradeBand> bands = new ArrayList<>();
        for (Parameters grade : sheet.list("grades")) {
            BigDecimal from = grade.optionalDecimal("from");
            bands.add(new GradeBand(grade.text("code"), from));
            grade.refuseOthers();
        }
        return bands;
    }

    private static String slug(Parameters sheet, String name, String code) {
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9-]{0,59}")) {
            sheet.report(name, "slug", code);
        }
        return code;
    }
}
