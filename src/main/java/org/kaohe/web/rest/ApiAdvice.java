package org.kaohe.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.kaohe.web.text.Problems;
import org.kaohe.web.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** Answers what a controller of the REST interface refuses; everything else ends in the error controller. */
@RestControllerAdvice(basePackageClasses = ApiAdvice.class)
class ApiAdvice {

    private final Problems problems;
    private final Texts texts;

    ApiAdvice(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiProblem refusal, HttpServletRequest request, Locale locale) {
        ProblemDetail problem = problems.of(refusal.status(), request.getRequestURI(), locale);
        problem.setProperty(
                "errors",
                refusal.errors().stream()
                        .map(error -> Map.of(
                                "field", error.field(),
                                "message", texts.of(error.messageKey(), error.args(), locale)))
                        .toList());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> status(ResponseStatusException cause, HttpServletRequest request, Locale locale) {
        HttpStatus status = HttpStatus.valueOf(cause.getStatusCode().value());
        return answer(problems.of(status, request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            HttpMessageNotReadableException cause, HttpServletRequest request, Locale locale) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, request.getRequestURI(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(
            MethodArgumentTypeMismatchException cause, HttpServletRequest request, Locale locale) {
        return refused(
                ApiProblem.malformed(cause.getName(), "web.api.not-a-number", String.valueOf(cause.getValue())),
                request,
                locale);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
