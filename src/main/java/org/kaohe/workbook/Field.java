package org.kaohe.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of the template, or a row of its first tab.
 *
 * @param path where its value stands in the sheet or in the line: {@code name.zh}
 * @param label key of its heading
 * @param choices its drop-down; none where anything may be typed
 * @param width of the column in characters
 */
record Field(String path, String label, @Nullable Choices choices, int width) {

    static Field text(String path, String label, int width) {
        return new Field(path, "workbook.field." + label, null, width);
    }

    static Field of(String path, String label, Choices choices) {
        return new Field(path, "workbook.field." + label, choices, 16);
    }

    /** A value as its cell shows it. */
    String shown(String value, Labels labels) {
        return choices == null ? value : choices.shown(value, labels);
    }

    String meant(String typed, Labels labels) {
        return choices == null ? typed : choices.meant(typed, labels);
    }
}
