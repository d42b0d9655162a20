package org.kaohe.web.pages;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.appraisal.Reappraisals;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.PeriodPeople;
import org.kaohe.period.PeriodState;
import org.kaohe.period.Periods;
import org.kaohe.period.PlannedDate;
import org.kaohe.process.BeforeOpening;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Names;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One period for HR: who takes part, who does not and why, who failed, what waits for whom. */
@Controller
class PeriodPage {

    private static final int PAGE = 100;
    private static final int SHOWN_TASKS = 200;

    private final Periods periods;
    private final PeriodPeople periodPeople;
    private final BeforeOpening preflight;
    private final Reappraisals reappraisals;
    private final Worklists worklists;
    private final Names names;
    private final Answers answers;

    PeriodPage(
            Periods periods,
            PeriodPeople periodPeople,
            BeforeOpening preflight,
            Reappraisals reappraisals,
            Worklists worklists,
            Names names,
            Answers answers) {
        this.periods = periods;
        this.periodPeople = periodPeople;
        this.preflight = preflight;
        this.reappraisals = reappraisals;
        this.worklists = worklists;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping("/periods/{id}")
    String show(
            @PathVariable("id") long id,
            @RequestParam("state") Optional<ParticipantState> state,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        AppraisalPeriod period = periods.find(id).orElseThrow(NotFound::new);
        names.loadAll();
        List<Participant> people = periods.participants(id).stream()
                .filter(person -> state.isEmpty() || person.getState() == state.get())
                .toList();
        int pages = Math.max(1, (people.size() + PAGE - 1) / PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        model.addAttribute("section", "home");
        model.addAttribute("period", period);
        model.addAttribute("progress", periods.progress(id));
        model.addAttribute("states", ParticipantState.values());
        model.addAttribute("state", state.orElse(null));
        model.addAttribute("people", people.subList((shown - 1) * PAGE, Math.min(people.size(), shown * PAGE)));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("waits", worklists.mostUrgentOf(id, SHOWN_TASKS));
        model.addAttribute("draft", period.getState() == PeriodState.DRAFT);
        model.addAttribute("obstacles", period.getState() == PeriodState.DRAFT ? preflight.of(id) : List.of());
        model.addAttribute("closed", period.getState() == PeriodState.CLOSED);
        model.addAttribute("cancelled", reappraisals.cancelled(id));
        model.addAttribute("dates", PlannedDate.values());
        model.addAttribute(
                "extendable", period.getState() == PeriodState.OPENING || period.getState() == PeriodState.OPEN);
        return "period";
    }

    @PostMapping("/periods/{id}/people")
    String add(
            @PathVariable("id") long id,
            @RequestParam("person") String person,
            @RequestParam(name = "changedOn", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate changedOn,
            RedirectAttributes next) {
        AppraisalPeriod period = periods.find(id).orElseThrow(NotFound::new);
        answers.tell(periodPeople.addLate(period.getId(), person.strip(), changedOn), "web.period.joined", next);
        return back(id, next);
    }

    @PostMapping("/periods/{id}/exclude")
    String exclude(
            @PathVariable("id") long id,
            @RequestParam("participant") long participant,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        Participant excluded = periods.findParticipant(participant)
                .filter(found -> found.getPeriodId() == id)
                .orElseThrow(NotFound::new);
        answers.tell(periods.exclude(excluded.getId(), reason, login.getName()), "web.period.excluded", next);
        return back(id, next);
    }

    @PostMapping("/periods/{id}/put-back")
    String putBack(
            @PathVariable("id") long id,
            @RequestParam("participant") long participant,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        Participant found = periods.findParticipant(participant)
                .filter(known -> known.getPeriodId() == id)
                .orElseThrow(NotFound::new);
        answers.tell(reappraisals.putBack(found.getId(), reason, login.getName()), "web.period.put-back.done", next);
        return back(id, next);
    }

    @PostMapping("/periods/{id}/deadline")
    String extend(
            @PathVariable("id") long id,
            @RequestParam("date") PlannedDate date,
            @RequestParam(name = "due", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate due,
            @RequestParam("reason") String reason,
            Principal login,
            RedirectAttributes next) {
        AppraisalPeriod period = periods.find(id).orElseThrow(NotFound::new);
        answers.tell(periods.extend(period.getId(), date, due, reason, login.getName()), "web.period.extended", next);
        return back(id, next);
    }

    private static String back(long id, RedirectAttributes next) {
        next.addAttribute("id", id);
        return "redirect:/periods/{id}";
    }
}
