package org.kaohe.appraisal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rater typed for one line of the sheet.
 *
 * @param line the line's code, such as {@code L01}
 * @param inputs typed values by input key, in the unit of the input (92 for 92 %)
 */
public record LineEntry(String line, Map<String, BigDecimal> inputs, @Nullable String remark) {

    public LineEntry {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
