package org.kaohe.web.text;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Problem details in the reader's language. */
@Component
public class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** What a status means when nothing more is known. */
    public ProblemDetail of(HttpStatus status, String path, Locale locale) {
        String known =
                switch (status) {
                    case BAD_REQUEST,
                            UNAUTHORIZED,
                            FORBIDDEN,
                            NOT_FOUND,
                            METHOD_NOT_ALLOWED,
                            UNSUPPORTED_MEDIA_TYPE,
                            NOT_ACCEPTABLE,
                            PAYLOAD_TOO_LARGE,
                            UNPROCESSABLE_ENTITY -> String.valueOf(status.value());
                    default -> status.is4xxClientError() ? "400" : "500";
                };
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage("web.problem." + known, null, locale));
        problem.setDetail(messages.getMessage("web.problem." + known + ".detail", null, locale));
        problem.setInstance(URI.create(UriUtils.encodePath(path, "UTF-8")));
        return problem;
    }
}
