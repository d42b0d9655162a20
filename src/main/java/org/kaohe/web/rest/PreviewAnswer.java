package org.kaohe.web.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A score that nothing depends on.
 *
 * @param sheet code of the sheet
 * @param version null when the sheet came with the request
 */
record PreviewAnswer(String sheet, @Nullable Integer version, @JsonUnwrapped Explained score) {}
