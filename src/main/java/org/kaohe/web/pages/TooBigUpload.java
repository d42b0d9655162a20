package org.kaohe.web.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kaohe.web.access.Viewers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A file over the limit is refused before any page is asked, and the error page of the server would be refused for the same reason:
 * this one is shown in its place, with who is logged in, which no other advice adds to it.
 */
@ControllerAdvice
class TooBigUpload {

    private final Viewers viewers;

    TooBigUpload(Viewers viewers) {
        this.viewers = viewers;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView explain(@Nullable Principal login) {
        ModelAndView page = new ModelAndView("error/page");
        page.setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        page.addObject("status", HttpStatus.PAYLOAD_TOO_LARGE.value());
        page.addObject("me", viewers.of(login).orElse(null));
        page.addObject("code", HttpStatus.PAYLOAD_TOO_LARGE.value());
        return page;
    }
}
