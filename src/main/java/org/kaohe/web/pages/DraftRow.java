package org.kaohe.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Finding;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Position;
import org.kaohe.workbook.Doubt;
import org.kaohe.workbook.DraftSheet;
import org.kaohe.workbook.WorkbookReading.Layout;

/**
 * A draft on the page that shows what was understood.
 *
 * @param ticked whether it is to be saved
 * @param before the newest version that is there under this code; null when the draft is the first
 */
record DraftRow(
        int number,
        SheetDefinition sheet,
        List<Line> lines,
        List<Doubt> doubts,
        List<Finding> findings,
        String code,
        String position,
        boolean ticked,
        @Nullable SheetVersion before) {

    /** @param parameters of the method, {@code target = 98} */
    record Line(SheetLine line, List<String> parameters, List<Doubt> doubts, List<Finding> findings) {}

    static DraftRow of(
            DraftSheet draft, int number, Layout layout, Map<String, String> form, Catalogue catalogue, People people) {
        SheetDefinition sheet = draft.definition();
        String known = sheet.position() == null && layout == Layout.PRINTED
                ? position(sheet.titleZh(), people)
                : sheet.position();
        String code = form.getOrDefault("code." + number, sheet.code());
        String position = form.getOrDefault("position." + number, known == null ? "" : known);
        List<Finding> findings = catalogue.lint(sheet).stream()
                .filter(finding -> position.isBlank() || !finding.code().equals("position-missing"))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            SheetLine line = sheet.lines().get(i);
            lines.add(new Line(
                    line,
                    draft.parameters(i).entrySet().stream()
                            .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                            .toList(),
                    draft.doubts(line.code()),
                    findings.stream().filter(f -> line.code().equals(f.line())).toList()));
        }
        return new DraftRow(
                number,
                sheet,
                lines,
                draft.ownDoubts(),
                findings.stream().filter(finding -> finding.line() == null).toList(),
                code,
                position,
                form.isEmpty() || form.containsKey("save." + number),
                catalogue.versionsOf(code).stream().findFirst().orElse(null));
    }

    /** The position of this very name, where there is exactly one. */
    private static @Nullable String position(String name, People people) {
        List<String> codes = people.positions().stream()
                .filter(position -> position.getNameZh().equals(name))
                .map(Position::getCode)
                .toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }
}
