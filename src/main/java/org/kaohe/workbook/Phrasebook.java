package org.kaohe.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.InputLabel;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetLine;

/** English for Chinese words that the catalogue has in both languages; it never makes up a translation. */
final class Phrasebook {

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, InputLabel> labels = new HashMap<>();

    static Phrasebook of(Catalogue catalogue) {
        Phrasebook book = new Phrasebook();
        catalogue.all().forEach(version -> book.learn(catalogue.definition(version)));
        return book;
    }

    static Phrasebook of(List<SheetDefinition> sheets) {
        Phrasebook book = new Phrasebook();
        sheets.forEach(book::learn);
        return book;
    }

    private void learn(SheetDefinition sheet) {
        learn(sheet.titleZh(), sheet.titleEn());
        for (SheetLine line : sheet.lines()) {
            learn(line.groupZh(), line.groupEn());
            learn(line.nameZh(), line.nameEn());
            learn(line.targetZh(), line.targetEn());
            for (InputLabel label : line.inputs()) {
                labels.putIfAbsent(CellText.squeezed(label.zh()), label);
                learn(label.zh(), label.en());
                learn(label.unitZh(), label.unitEn());
            }
        }
    }

    private void learn(@Nullable String zh, @Nullable String en) {
        if (zh != null && en != null) {
            english.putIfAbsent(CellText.squeezed(zh), en);
        }
    }

    /** Null when the catalogue does not say it; a text without Chinese characters is its own translation. */
    @Nullable
    String english(String zh) {
        return zh.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? english.get(CellText.squeezed(zh))
                : zh;
    }

    @Nullable
    InputLabel label(String zh) {
        return labels.get(CellText.squeezed(zh));
    }
}
