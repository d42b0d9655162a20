package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import org.kaohe.archive.Archive;
import org.kaohe.period.Periods;
import org.kaohe.process.TaskLinks;
import org.kaohe.signature.SigningConfirmations;
import org.kaohe.signoff.ResultSigning;
import org.kaohe.signoff.ResultStanding;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffs;
import org.kaohe.signoff.Signatures;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.access.SignOffAccess;
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

/** Sign-offs: what has to be signed, what waits for whom, and the page of one with every signature and refusal. */
@Controller
@RequestMapping("/sign-offs")
class SignOffPages {

    private final SignOffAccess access;
    private final SignOffs signOffs;
    private final Signatures signatures;
    private final SigningConfirmations confirmations;
    private final ResultSigning results;
    private final Periods periods;
    private final Archive archive;
    private final TaskLinks links;
    private final Viewers viewers;
    private final Answers answers;

    SignOffPages(
            SignOffAccess access,
            SignOffs signOffs,
            Signatures signatures,
            SigningConfirmations confirmations,
            ResultSigning results,
            Periods periods,
            Archive archive,
            TaskLinks links,
            Viewers viewers,
            Answers answers) {
        this.access = access;
        this.signOffs = signOffs;
        this.signatures = signatures;
        this.confirmations = confirmations;
        this.results = results;
        this.periods = periods;
        this.archive = archive;
        this.links = links;
        this.viewers = viewers;
        this.answers = answers;
    }

    @GetMapping
    String all(Principal login, Model model) {
        Viewer viewer = viewers.of(login).orElseThrow(NotFound::new);
        List<ResultStanding> needed = viewer.hr()
                ? periods.all().stream()
                        .flatMap(period -> results.of(period).stream())
                        .toList()
                : List.of();
        model.addAttribute("section", "sign-offs");
        model.addAttribute("needed", needed);
        model.addAttribute("signOffs", access.all(viewer.number()));
        return "sign-offs";
    }

    @PostMapping
    String begin(
            @RequestParam("period") long period,
            @RequestParam("department") String department,
            Principal login,
            RedirectAttributes next) {
        Viewer hr = viewers.of(login).filter(Viewer::hr).orElseThrow(NotAllowed::new);
        long known = periods.find(period).orElseThrow(NotFound::new).getId();
        answers.tell(results.begin(known, department, hr.number()), "web.sign-off.begun", next);
        return "redirect:/sign-offs";
    }

    @GetMapping("/{number}")
    String show(@PathVariable("number") String number, Principal login, Model model) {
        Viewer viewer = viewers.of(login).orElseThrow(NotFound::new);
        SignOff found = access.read(number, viewer.number());
        model.addAttribute("section", "sign-offs");
        model.addAttribute("found", found);
        model.addAttribute("link", links.openTaskLinks(viewer.number()).get(number));
        model.addAttribute("history", signOffs.history(found));
        model.addAttribute("confirmations", confirmations.of(number));
        model.addAttribute("results", results.of(found).orElse(null));
        model.addAttribute("sealed", archive.find(number).isPresent());
        model.addAttribute("mayTakeBack", viewer.hr() && found.isOpen() && found.getLink() != SignLink.DRAW_UP);
        return "sign-off";
    }

    @PostMapping("/{number}/take-back")
    String takeBack(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        access.read(number, login.getName());
        answers.tell(signatures.takeBack(number, login.getName(), reason), "web.sign-off.taken-back", next);
        next.addAttribute("number", number);
        return "redirect:/sign-offs/{number}";
    }
}
