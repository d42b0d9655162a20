package org.kaohe.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.scoring.GradeBand;
import org.kaohe.scoring.Parameters;

/** Reads a sheet from its text, {@code src/docs/sheet-format.md}, and names everything that is wrong at once. */
final class SheetReader {

    static final int LONGEST = 100_000;
    private static final int LONGEST_TITLE = 200;
    private static final int SYSTEMS = 23;

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
        Totalling totalling = TotallingReader.read(sheet);
        List<SheetLine> lines = sheet.listOrEmpty("lines").stream()
                .map(line -> LineReader.read(line, totalling))
                .toList();
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
                grades(sheet),
                facts(sheet),
                totalling);
        sheet.refuseOthers();
        return definition;
    }

    private static SheetFacts facts(Parameters sheet) {
        List<Repair> repaired = new ArrayList<>();
        for (Parameters repair : sheet.has("repaired") ? sheet.list("repaired") : List.<Parameters>of()) {
            repaired.add(new Repair(repair.text("printed"), repair.text("read"), repair.optionalText("x")));
            repair.refuseOthers();
        }
        return new SheetFacts(
                sheet.word("period", FillPeriod.class, FillPeriod.MONTH),
                sheet.flag("kpiList", false),
                system(sheet),
                sheet.word("resultChain", ResultChain.class, ResultChain.NONE),
                repaired,
                sheet.textsOrNone("printedRules"));
    }

    private static @Nullable Integer system(Parameters sheet) {
        BigDecimal number = sheet.optionalDecimal("system");
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.signum() == 0
                || number.compareTo(BigDecimal.valueOf(SYSTEMS)) > 0) {
            sheet.report("system", "system", number.toPlainString(), String.valueOf(SYSTEMS));
            return null;
        }
        return number.intValueExact();
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
