package org.kaohe.web.pages;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.catalogue.SheetStatus;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.DepartmentTotal;
import org.kaohe.period.SchemeSettings;
import org.kaohe.period.Schemes;
import org.kaohe.web.access.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is settled for one year: HR sets it, the general manager decides which total of a department pays. */
@Controller
class SchemePage {

    private final Schemes schemes;
    private final Catalogue catalogue;
    private final People people;
    private final Answers answers;
    private final Clock clock;

    SchemePage(Schemes schemes, Catalogue catalogue, People people, Answers answers, Clock clock) {
        this.schemes = schemes;
        this.catalogue = catalogue;
        this.people = people;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/scheme")
    String thisYear() {
        return "redirect:/scheme/" + LocalDate.now(clock).getYear();
    }

    @GetMapping("/scheme/{year}")
    String show(@PathVariable("year") int year, Principal login, Model model) {
        boolean hr = holds(login, Role.HR);
        boolean generalManager = holds(login, Role.GENERAL_MANAGER);
        if (!hr && !generalManager) {
            throw new NotAllowed();
        }
        List<SheetVersion> published = catalogue.all().stream()
                .filter(version -> version.getStatus() == SheetStatus.PUBLISHED)
                .toList();
        model.addAttribute("section", "scheme");
        model.addAttribute("year", year);
        model.addAttribute("scheme", schemes.of(year));
        model.addAttribute("sheets", published);
        model.addAttribute("mayChange", hr);
        model.addAttribute("mayDecide", generalManager);
        model.addAttribute("totals", DepartmentTotal.values());
        model.addAttribute("chains", ResultChain.values());
        return "scheme";
    }

    @PostMapping("/scheme/{year}")
    String change(
            @PathVariable("year") int year,
            @RequestParam("midYearSheet") String midYearSheet,
            @RequestParam("annualSheet") String annualSheet,
            @RequestParam("confirmationSheet") String confirmationSheet,
            @RequestParam("tenureMonths") int tenureMonths,
            @RequestParam("probationMonths") int probationMonths,
            @RequestParam("earlyMonths") int earlyMonths,
            @RequestParam("substitute") String substitute,
            Principal login,
            RedirectAttributes next) {
        if (!holds(login, Role.HR)) {
            throw new NotAllowed();
        }
        SchemeSettings settings = new SchemeSettings(
                midYearSheet,
                annualSheet,
                given(confirmationSheet),
                tenureMonths,
                probationMonths,
                earlyMonths,
                given(substitute));
        answers.tell(schemes.change(year, settings, login.getName()), "web.scheme.changed", next);
        return "redirect:/scheme/" + year;
    }

    @PostMapping("/scheme/{year}/sign-off")
    String signOff(
            @PathVariable("year") int year,
            @RequestParam(name = "sheets", defaultValue = "false") boolean sheets,
            @RequestParam("results") ResultChain results,
            Principal login,
            RedirectAttributes next) {
        answers.tell(schemes.changeSignOff(year, sheets, results, login.getName()), "web.scheme.changed", next);
        return "redirect:/scheme/" + year;
    }

    @PostMapping("/scheme/{year}/department-total")
    String decide(
            @PathVariable("year") int year,
            @RequestParam("total") DepartmentTotal total,
            Principal login,
            RedirectAttributes next) {
        answers.tell(schemes.decideDepartmentTotal(year, total, login.getName()), "web.scheme.changed", next);
        return "redirect:/scheme/" + year;
    }

    private boolean holds(Principal login, Role role) {
        return people.find(login.getName()).filter(person -> person.has(role)).isPresent();
    }

    private static @Nullable String given(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).orElse(null);
    }
}
