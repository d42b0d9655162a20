package org.kaohe.web.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** It exists, but not for this viewer. */
public class NotAllowed extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    public NotAllowed() {
        super(HttpStatus.FORBIDDEN);
    }
}
