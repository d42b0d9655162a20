package org.kaohe.web.pages;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Appraisals;
import org.kaohe.appraisal.CaseFiles;
import org.kaohe.appraisal.ExtrasApproval;
import org.kaohe.appraisal.ServiceOrder;
import org.kaohe.appraisal.Signing;
import org.kaohe.appraisal.StepDeadlines;
import org.kaohe.archive.Archive;
import org.kaohe.pay.Bonuses;
import org.kaohe.pay.SecondResults;
import org.kaohe.period.Refusal;
import org.kaohe.schedule.WorkSchedules;
import org.kaohe.signature.SigningConfirmations;
import org.kaohe.web.access.AppraisalReading;
import org.kaohe.web.access.AppraisalView;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.access.PayAccess;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One appraisal: everything the viewer may see, and for HR what can be done beside the steps. */
@Controller
@RequestMapping("/appraisals/{number}")
class AppraisalPage {

    private final AppraisalReading reading;
    private final Viewers viewers;
    private final Appraisals appraisals;
    private final StepDeadlines deadlines;
    private final ExtrasApproval extras;
    private final Signing signing;
    private final Archive archive;
    private final Bonuses bonuses;
    private final SecondResults seconds;
    private final CaseFiles files;
    private final WorkSchedules schedules;
    private final SigningConfirmations confirmations;
    private final Answers answers;

    AppraisalPage(
            AppraisalReading reading,
            Viewers viewers,
            Appraisals appraisals,
            StepDeadlines deadlines,
            ExtrasApproval extras,
            Signing signing,
            Archive archive,
            Bonuses bonuses,
            SecondResults seconds,
            CaseFiles files,
            WorkSchedules schedules,
            SigningConfirmations confirmations,
            Answers answers) {
        this.reading = reading;
        this.viewers = viewers;
        this.appraisals = appraisals;
        this.deadlines = deadlines;
        this.extras = extras;
        this.signing = signing;
        this.archive = archive;
        this.bonuses = bonuses;
        this.seconds = seconds;
        this.files = files;
        this.schedules = schedules;
        this.confirmations = confirmations;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable("number") String number, Principal login, Model model) {
        Viewer viewer = viewers.of(login).orElseThrow(NotFound::new);
        AppraisalView view = reading.read(number, viewer.number());
        model.addAttribute("section", "home");
        model.addAttribute("view", view);
        model.addAttribute(
                "orders",
                files.orders(number).stream().filter(ServiceOrder::stands).count());
        model.addAttribute("schedule", schedules.of(view.appraisal()).orElse(null));
        model.addAttribute("dossier", archive.find(number).orElse(null));
        boolean seesBonus = PayAccess.seesBonus(view.appraisal(), viewer);
        model.addAttribute("credited", seesBonus ? bonuses.of(number) : List.of());
        model.addAttribute("second", seesBonus ? seconds.find(number).orElse(null) : null);
        model.addAttribute("confirmations", confirmations.of(number));
        model.addAttribute("can", Abilities.of(view, viewer));
        return "appraisal";
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        return told(number, appraisals.cancel(number, mayAct(number, login), reason), "web.appraisal.cancelled", next);
    }

    @PostMapping("/deadline")
    String extend(
            @PathVariable("number") String number,
            @RequestParam(name = "due", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate due,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        String actor = mayAct(number, login);
        return told(number, deadlines.extendDeadline(number, actor, due, reason), "web.appraisal.extended", next);
    }

    @PostMapping("/veto")
    String veto(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        return told(number, extras.requestVeto(number, mayAct(number, login), reason), "web.appraisal.vetoed", next);
    }

    @PostMapping("/refusal")
    String refusal(
            @PathVariable("number") String number,
            @RequestParam("witness") String witness,
            Principal login,
            RedirectAttributes next) {
        String actor = mayAct(number, login);
        return told(number, signing.refuseSignature(number, actor, witness.strip()), "web.appraisal.refusal", next);
    }

    /** Whoever may not see it learns nothing from trying to act on it. */
    private String mayAct(String number, Principal login) {
        reading.read(number, login.getName());
        return login.getName();
    }

    private String told(String number, Optional<Refusal> refusal, String doneKey, RedirectAttributes next) {
        answers.tell(refusal, doneKey, next);
        next.addAttribute("number", number);
        return "redirect:/appraisals/{number}";
    }
}
