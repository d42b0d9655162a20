package org.kaohe.web.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: who is logged in. */
@ControllerAdvice(basePackageClasses = PageModel.class)
class PageModel {

    private final Viewers viewers;

    PageModel(Viewers viewers) {
        this.viewers = viewers;
    }

    @ModelAttribute("me")
    @Nullable
    Viewer me(@Nullable Principal login) {
        return viewers.of(login).orElse(null);
    }
}
