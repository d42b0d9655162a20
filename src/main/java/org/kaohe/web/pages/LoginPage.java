package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.process.DemoLogins;
import org.kaohe.web.text.Names;
import org.kaohe.web.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one way in. The demo's logins are shown only while the demo is switched on. */
@Controller
class LoginPage {

    private final ObjectProvider<DemoLogins> demo;
    private final boolean demoShown;
    private final Names names;
    private final Texts texts;

    LoginPage(
            ObjectProvider<DemoLogins> demo,
            @Value("${kaohe.demo:false}") boolean demoShown,
            Names names,
            Texts texts) {
        this.demo = demo;
        this.demoShown = demoShown;
        this.names = names;
        this.texts = texts;
    }

    /** One login to try. */
    record Account(String number, String name, String label, String password) {}

    @GetMapping("/login")
    String show(@Nullable Principal login, Model model) {
        if (login != null) {
            return "redirect:/";
        }
        model.addAttribute("accounts", demoShown ? accounts() : List.of());
        return "login";
    }

    private List<Account> accounts() {
        DemoLogins logins = demo.getIfAvailable();
        return logins == null
                ? List.of()
                : logins.all().stream()
                        .map(known -> new Account(
                                known.number(),
                                names.person(known.number()),
                                texts.of(known.labelKey()),
                                known.password()))
                        .toList();
    }
}
