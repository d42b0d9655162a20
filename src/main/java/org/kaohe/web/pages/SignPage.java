package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import org.kaohe.process.SigningTasks;
import org.kaohe.process.SigningTasks.SigningTask;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for the password before a signature and leads back to its form. A task of others and none at all look the same. */
@Controller
@RequestMapping(SigningTasks.PAGE + "{taskId}")
class SignPage {

    private static final int LONGEST_PASSWORD = 200;

    private final SigningTasks tasks;
    private final Texts texts;
    private final Answers answers;

    SignPage(SigningTasks tasks, Texts texts, Answers answers) {
        this.tasks = tasks;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable("taskId") String taskId, Principal login, Model model) {
        model.addAttribute("section", "home");
        model.addAttribute("task", find(taskId, login));
        return "sign";
    }

    @PostMapping
    String confirm(
            @PathVariable("taskId") String taskId,
            @RequestParam("password") String password,
            Principal login,
            RedirectAttributes next) {
        SigningTask task = find(taskId, login);
        if (password.length() > LONGEST_PASSWORD || !tasks.confirm(taskId, login.getName(), password)) {
            answers.refuse(List.of(texts.of("web.sign.wrong")), next);
            next.addAttribute("taskId", taskId);
            return "redirect:" + SigningTasks.PAGE + "{taskId}";
        }
        return "redirect:" + task.link();
    }

    private SigningTask find(String taskId, Principal login) {
        return tasks.find(taskId, login.getName()).orElseThrow(NotAllowed::new);
    }
}
