package org.kaohe.web.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing of that name. */
public class NotFound extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}
