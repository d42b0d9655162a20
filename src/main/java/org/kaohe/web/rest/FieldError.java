package org.kaohe.web.rest;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field, such as {@code measurements.L01.failures}; empty for the request as a whole
 */
record FieldError(String field, String messageKey, List<String> args) {

    static FieldError of(String field, String messageKey, String... args) {
        return new FieldError(field, messageKey, List.of(args));
    }
}
