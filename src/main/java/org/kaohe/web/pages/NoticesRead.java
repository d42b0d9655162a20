package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import org.kaohe.notification.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts away the notices that were on the page, not those that have come since. */
@Controller
class NoticesRead {

    private final Notices notices;

    NoticesRead(Notices notices) {
        this.notices = notices;
    }

    @PostMapping("/notices/read")
    String read(@RequestParam(name = "id", defaultValue = "") List<Long> ids, Principal login) {
        ids.forEach(id -> notices.markRead(id, login.getName()));
        return "redirect:/";
    }
}
