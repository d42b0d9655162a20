package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.archive.Archive;
import org.kaohe.outcome.CaseState;
import org.kaohe.outcome.Confirmations;
import org.kaohe.outcome.OpenCaseTask;
import org.kaohe.outcome.OutcomeCase;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.outcome.OutcomeFiles;
import org.kaohe.outcome.OutcomeKind;
import org.kaohe.period.Refusal;
import org.kaohe.process.TaskLinks;
import org.kaohe.signature.SigningConfirmations;
import org.kaohe.web.access.CaseAccess;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Outcome cases: the list for HR, one's own finished ones, and the page of one case. */
@Controller
@RequestMapping("/cases")
class CasePages {

    private final CaseAccess access;
    private final OutcomeCases cases;
    private final OutcomeFiles files;
    private final Confirmations confirmations;
    private final SigningConfirmations signatures;
    private final Archive archive;
    private final TaskLinks links;
    private final Viewers viewers;
    private final Answers answers;

    CasePages(
            CaseAccess access,
            OutcomeCases cases,
            OutcomeFiles files,
            Confirmations confirmations,
            SigningConfirmations signatures,
            Archive archive,
            TaskLinks links,
            Viewers viewers,
            Answers answers) {
        this.access = access;
        this.cases = cases;
        this.files = files;
        this.confirmations = confirmations;
        this.signatures = signatures;
        this.archive = archive;
        this.links = links;
        this.viewers = viewers;
        this.answers = answers;
    }

    @GetMapping
    String list(Principal login, Model model) {
        String me = login.getName();
        boolean all = access.seesAll(me);
        Map<String, OpenCaseTask> waits = cases.openTasks().stream()
                .collect(Collectors.toMap(OpenCaseTask::number, Function.identity(), (a, b) -> a));
        model.addAttribute("section", "cases");
        model.addAttribute("tasklist", HomePage.TASKLIST);
        model.addAttribute("all", all);
        model.addAttribute("cases", all ? access.all(me) : access.concerning(me));
        model.addAttribute("waits", all ? waits : Map.of());
        return "cases";
    }

    @GetMapping("/{number}")
    String show(@PathVariable("number") String number, Principal login, Model model) {
        Viewer viewer = viewers.of(login).orElseThrow(NotFound::new);
        OutcomeCase found = access.read(number, viewer.number());
        boolean own = viewer.number().equals(found.getPersonNumber());
        model.addAttribute("section", "cases");
        model.addAttribute("found", found);
        model.addAttribute("own", own);
        model.addAttribute("waiting", files.waiting(number));
        model.addAttribute("link", links.openTaskLinks(viewer.number()).get(number));
        model.addAttribute("approvals", files.approvals(number));
        model.addAttribute("confirmations", signatures.of(number));
        model.addAttribute("evidence", own ? List.of() : files.evidence(number));
        model.addAttribute("missing", own ? List.of() : files.missing(number));
        model.addAttribute("checks", files.checks(number));
        model.addAttribute("log", own ? List.of() : files.log(number));
        model.addAttribute("sealed", !own && archive.find(number).isPresent());
        boolean mayAskEarly = access.mayAskEarly(found, viewer.number());
        model.addAttribute("mayAskEarly", mayAskEarly);
        model.addAttribute(
                "earlyFrom", mayAskEarly ? confirmations.earlyOpensOn(number).orElse(null) : null);
        model.addAttribute(
                "mayWithdraw",
                viewer.hr() && found.getState() == CaseState.OPEN && found.getKind() != OutcomeKind.CONFIRMATION);
        return "case";
    }

    @PostMapping("/{number}/withdraw")
    String withdraw(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        access.read(number, login.getName());
        return told(number, cases.withdraw(number, login.getName(), reason), "web.case.withdrawn", next);
    }

    @PostMapping("/{number}/early")
    String early(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        access.read(number, login.getName());
        answers.tell(confirmations.askEarly(number, login.getName(), reason), "web.case.early.done", next);
        return "redirect:/";
    }

    private String told(String number, Optional<Refusal> refusal, String doneKey, RedirectAttributes next) {
        answers.tell(refusal, doneKey, next);
        next.addAttribute("number", number);
        return "redirect:/cases/{number}";
    }
}
