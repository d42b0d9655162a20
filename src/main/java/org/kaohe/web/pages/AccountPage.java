package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.kaohe.organisation.People;
import org.kaohe.process.Logins;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who I am here, and a new password for me. The old one is asked for and counts as an attempt to log in. */
@Controller
class AccountPage {

    private static final int LONGEST_PASSWORD = 200;

    private final People people;
    private final Logins logins;
    private final Texts texts;
    private final Answers answers;

    AccountPage(People people, Logins logins, Texts texts, Answers answers) {
        this.people = people;
        this.logins = logins;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping("/account")
    String show(Principal login, Model model) {
        model.addAttribute("section", "account");
        model.addAttribute("person", people.find(login.getName()).orElseThrow());
        return "account";
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam("old") String old,
            @RequestParam("fresh") String fresh,
            @RequestParam("again") String again,
            Principal login,
            RedirectAttributes next) {
        Optional<String> problem = problem(login.getName(), old, fresh, again);
        if (problem.isPresent()) {
            answers.refuse(List.of(texts.of(problem.get())), next);
        } else {
            next.addFlashAttribute("done", texts.of("web.account.changed"));
        }
        return "redirect:/account";
    }

    private Optional<String> problem(String number, String old, String fresh, String again) {
        if (!fresh.equals(again)) {
            return Optional.of("web.account.differ");
        }
        if (fresh.length() > LONGEST_PASSWORD || fresh.equals(old)) {
            return Optional.of(fresh.equals(old) ? "web.account.same" : "web.account.too-long");
        }
        if (!logins.check(number, old)) {
            return Optional.of("web.account.old-wrong");
        }
        return logins.setPassword(number, fresh);
    }
}
