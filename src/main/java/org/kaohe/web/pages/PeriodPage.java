package org.kaohe.web.pages;

import java.util.List;
import java.util.Optional;
import org.kaohe.appraisal.Worklists;
import org.kaohe.period.AppraisalPeriod;
import org.kaohe.period.Participant;
import org.kaohe.period.ParticipantState;
import org.kaohe.period.Periods;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.text.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One period for HR: who takes part, who does not and why, who failed, what waits for whom. */
@Controller
class PeriodPage {

    private static final int PAGE = 100;
    private static final int SHOWN_TASKS = 200;

    private final Periods periods;
    private final Worklists worklists;
    private final Names names;

    PeriodPage(Periods periods, Worklists worklists, Names names) {
        this.periods = periods;
        this.worklists = worklists;
        this.names = names;
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
        model.addAttribute(
                "waits", worklists.openTasksOf(id).stream().limit(SHOWN_TASKS).toList());
        return "period";
    }
}
