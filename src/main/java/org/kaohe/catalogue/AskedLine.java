package org.kaohe.catalogue;

import java.util.List;
import org.kaohe.scoring.InputSpec;

/**
 * What a rater is asked for under one heading: a line of a sheet, or its critical indicator.
 *
 * @param inputs in the order of the form; empty while a line has no method or no weight
 */
public record AskedLine(String code, String zh, String en, List<InputSpec> inputs, List<InputLabel> labels) {

    public AskedLine {
        inputs = List.copyOf(inputs);
        labels = List.copyOf(labels);
    }

    /** The label of an input; an unlabelled one, which no published sheet has, is called by its key. */
    public InputLabel label(String key) {
        return labels.stream()
                .filter(label -> label.key().equals(key))
                .findFirst()
                .orElseGet(() -> new InputLabel(key, key, key, null, null));
    }
}
