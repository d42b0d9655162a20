package org.kaohe.web.rest;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that is answered with problem details. */
class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient List<FieldError> errors;

    ApiProblem(HttpStatus status, List<FieldError> errors) {
        super(status + " " + errors);
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    /** The request cannot be understood. */
    static ApiProblem malformed(String field, String messageKey, String... args) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, List.of(FieldError.of(field, messageKey, args)));
    }

    /** It can, but what it asks for cannot be done. */
    static ApiProblem refused(List<FieldError> errors) {
        return new ApiProblem(HttpStatus.UNPROCESSABLE_ENTITY, errors);
    }

    HttpStatus status() {
        return status;
    }

    List<FieldError> errors() {
        return errors;
    }
}
