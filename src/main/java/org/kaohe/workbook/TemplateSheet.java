package org.kaohe.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDocument;
import org.kaohe.catalogue.SheetProblem;
import org.kaohe.catalogue.SheetReading;
import org.kaohe.catalogue.SheetReading.SheetRead;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.workbook.WorkbookReading.Layout;
import org.kaohe.workbook.WorkbookReading.Understood;
import org.kaohe.workbook.WorkbookReading.Unreadable;

/** From the values of the template to a sheet; what the catalogue refuses is named by cell. */
final class TemplateSheet {

    private final Catalogue catalogue;
    private final ReadValues values;
    private final List<Doubt> doubts = new ArrayList<>();

    TemplateSheet(Catalogue catalogue, ReadValues values) {
        this.catalogue = catalogue;
        this.values = values;
    }

    WorkbookReading read() {
        fillOtherLanguage(values.root(), "");
        SheetReading reading = catalogue.read(SheetDocument.write(values.root()));
        if (reading instanceof SheetUnreadable unreadable && repair(unreadable.problems())) {
            reading = catalogue.read(SheetDocument.write(values.root()));
        }
        if (reading instanceof SheetUnreadable unreadable) {
            return new Unreadable(unreadable.problems().stream()
                    .map(problem -> values.place(problem.path()).problem(problem.messageKey(), problem.args()))
                    .distinct()
                    .toList());
        }
        return new Understood(
                Layout.TEMPLATE, List.of(new DraftSheet(values.root(), ((SheetRead) reading).definition(), doubts)));
    }

    /** Writes what was refused in the usual width and without percent sign; true when that changed anything. */
    private boolean repair(List<SheetProblem> problems) {
        boolean changed = false;
        for (SheetProblem problem : problems) {
            String typed = values.place(problem.path()).value();
            String usual = CellText.squeezed(typed);
            String bare = usual.matches("[0-9.]+[%分]") ? usual.substring(0, usual.length() - 1) : usual;
            changed |= !bare.equals(typed) && !bare.isEmpty() && values.replace(problem.path(), bare);
        }
        return changed;
    }

    /** A text given in one language only stands for both, which is said. */
    @SuppressWarnings("unchecked")
    private void fillOtherLanguage(Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                fillOtherLanguage(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("zh") != map.containsKey("en")) {
                Map<String, Object> words = (Map<String, Object>) map;
                words.put("en", words.containsKey("en") ? words.get("en") : words.get("zh"));
                words.putIfAbsent("zh", words.get("en"));
                doubts.add(Doubt.of("one-language", String.valueOf(words.get("zh")))
                        .at(line(path)));
            }
            map.forEach((key, inner) -> fillOtherLanguage(inner, path.isEmpty() ? "" + key : path + "." + key));
        }
    }

    private @Nullable String line(String path) {
        if (!path.startsWith("lines[")) {
            return null;
        }
        int index = Integer.parseInt(path.substring("lines[".length(), path.indexOf(']')));
        return values.texts(Tab.LINES.list(), "code").get(index);
    }
}
