package org.kaohe.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kaohe.catalogue.FigureSource;
import org.kaohe.catalogue.FillPeriod;
import org.kaohe.catalogue.RaterOfSheet;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.scoring.Direction;
import org.kaohe.scoring.ScoringMethods;
import org.kaohe.scoring.ZeroBase;

/** The drop-downs of the template: a choice is shown in both languages with the word that the sheet says. */
enum Choices {
    FLAG("flag", List.of("true", "false")),
    METHOD("method", List.copyOf(ScoringMethods.codes())),
    DIRECTION("direction", words(Direction.class)),
    ZERO("zero", words(ZeroBase.class)),
    PERIOD("period", words(FillPeriod.class)),
    FIGURES("figures", words(FigureSource.class)),
    GRADE("grade", List.of("exact", "whole")),
    CHAIN("chain", words(ResultChain.class)),
    ROLE("role", words(RaterOfSheet.Role.class));

    private final String key;
    private final List<String> words;

    Choices(String key, List<String> words) {
        this.key = key;
        this.words = words;
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    List<String> shown(Labels labels) {
        return words.stream().map(word -> shown(word, labels)).toList();
    }

    /** As the drop-down shows it; a word that it does not know stays as it is. */
    String shown(String word, Labels labels) {
        if (!words.contains(word)) {
            return word;
        }
        String name = this == METHOD ? "scoring.method." + word : "workbook.choice." + key + "." + word;
        return this == FLAG ? labels.both(name) : labels.chinese(name) + " " + word;
    }

    /** The word that is meant: as shown, as the word itself, or as its name in either language. */
    String meant(String typed, Labels labels) {
        String heading = CellText.heading(typed);
        for (String word : words) {
            String name = this == METHOD ? "scoring.method." + word : "workbook.choice." + key + "." + word;
            boolean same = Stream.of(
                            word, shown(word, labels), labels.chinese(name), labels.english(name), labels.both(name))
                    .anyMatch(way -> CellText.heading(way).equals(heading));
            if (same) {
                return word;
            }
        }
        return typed;
    }
}
