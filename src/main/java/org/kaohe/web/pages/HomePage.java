package org.kaohe.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.kaohe.appraisal.Worklists;
import org.kaohe.figures.DataRequests;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.outcome.OutcomeCases;
import org.kaohe.process.TaskLinks;
import org.kaohe.signoff.SignOffs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for me, what is new, how my appraisals stand, and my team's. */
@Controller
class HomePage {

    static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Worklists worklists;
    private final TaskLinks links;
    private final Team team;
    private final RunningPeriods running;
    private final NoticeLines notices;
    private final People people;
    private final OutcomeCases cases;
    private final DataRequests dataRequests;
    private final SignOffs signOffs;

    HomePage(
            Worklists worklists,
            TaskLinks links,
            Team team,
            RunningPeriods running,
            NoticeLines notices,
            People people,
            OutcomeCases cases,
            DataRequests dataRequests,
            SignOffs signOffs) {
        this.worklists = worklists;
        this.links = links;
        this.team = team;
        this.running = running;
        this.notices = notices;
        this.people = people;
        this.cases = cases;
        this.dataRequests = dataRequests;
        this.signOffs = signOffs;
    }

    @GetMapping("/")
    String show(Principal login, Model model) {
        String me = login.getName();
        Map<String, String> tasks = links.openTaskLinks(me);
        model.addAttribute("section", "home");
        model.addAttribute("tasks", worklists.openTasksFor(me));
        model.addAttribute("caseTasks", cases.openTasksFor(me));
        model.addAttribute("dataRequests", dataRequests.waitingFor(me));
        model.addAttribute("signOffs", signOffs.waitingFor(me));
        model.addAttribute("links", tasks);
        model.addAttribute("tasklist", TASKLIST);
        model.addAttribute("notices", notices.of(me, tasks));
        model.addAttribute("mine", worklists.ofPerson(me));
        model.addAttribute("team", team.of(me));
        boolean hr = people.find(me).filter(person -> person.has(Role.HR)).isPresent();
        model.addAttribute("periodTasks", hr ? running.waitingFor(me) : List.of());
        if (hr) {
            model.addAttribute("periods", running.latest());
            model.addAttribute("waits", running.mostUrgent());
        }
        return "home";
    }
}
