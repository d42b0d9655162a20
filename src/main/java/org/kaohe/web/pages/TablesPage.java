package org.kaohe.web.pages;

import java.security.Principal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.catalogue.ScheduleFigure;
import org.kaohe.organisation.People;
import org.kaohe.organisation.Role;
import org.kaohe.period.Problem;
import org.kaohe.period.Refusal;
import org.kaohe.period.ScheduleTables;
import org.kaohe.period.Schemes;
import org.kaohe.scoring.ScoringMethod;
import org.kaohe.signoff.SheetSigning;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables of a year that turn what a work schedule measures into marks of 100; HR sets them. */
@Controller
@RequestMapping("/scheme/{year}/tables")
class TablesPage {

    private final ScheduleTables tables;
    private final SheetSigning signing;
    private final Schemes schemes;
    private final People people;
    private final Texts texts;

    TablesPage(ScheduleTables tables, SheetSigning signing, Schemes schemes, People people, Texts texts) {
        this.tables = tables;
        this.signing = signing;
        this.schemes = schemes;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable("year") int year, Principal login, Model model) {
        onlyHr(login);
        Map<ScheduleFigure, ScoringMethod> known = tables.of(year);
        return page(
                year,
                Stream.of(ScheduleFigure.values())
                        .map(figure -> TypedTable.of(figure, known.get(figure)))
                        .toList(),
                model);
    }

    /** What was typed stays on the page when it is refused. */
    @PostMapping
    String save(
            @PathVariable("year") int year,
            @RequestParam MultiValueMap<String, String> form,
            Principal login,
            Model model,
            RedirectAttributes next) {
        onlyHr(login);
        List<TypedTable> typed = Stream.of(ScheduleFigure.values())
                .map(figure -> TypedTable.typed(figure, form))
                .toList();
        List<String> refused = typed.stream()
                .flatMap(table -> table.problems().stream().map(this::text))
                .toList();
        if (refused.isEmpty()) {
            Map<ScheduleFigure, ScoringMethod> read = new EnumMap<>(ScheduleFigure.class);
            typed.forEach(table -> table.method().ifPresent(method -> read.put(table.figure(), method)));
            boolean signed = signing.isNeeded() && !read.isEmpty();
            Optional<Refusal> refusal =
                    signed ? layBeforeSigners(year, read, login.getName()) : tables.change(year, read, login.getName());
            refused = refusal.stream()
                    .flatMap(found -> found.problems().stream().map(this::text))
                    .toList();
        }
        if (!refused.isEmpty()) {
            model.addAttribute("refused", refused);
            return page(year, typed, model);
        }
        next.addFlashAttribute(
                "done", texts.of(tables.waiting(year).isEmpty() ? "web.tables.done" : "web.tables.laid"));
        return "redirect:/scheme/" + year + "/tables";
    }

    /** What the first of the sign-offs refuses; the drafts stay, and can be drawn up from their own pages. */
    private Optional<Refusal> layBeforeSigners(int year, Map<ScheduleFigure, ScoringMethod> read, String actor) {
        return tables.refuses(year, read).or(() -> tables.draft(year, read, actor).stream()
                .flatMap(edition -> signing.begin(edition.getId(), actor, tables.reason(year)).stream())
                .findFirst());
    }

    private String page(int year, List<TypedTable> typed, Model model) {
        model.addAttribute("section", "scheme");
        model.addAttribute("year", year);
        model.addAttribute("scheme", schemes.of(year));
        model.addAttribute("typed", typed);
        model.addAttribute("waiting", tables.waiting(year));
        return "tables";
    }

    private String text(Problem problem) {
        String field = Stream.of(ScheduleFigure.values())
                .filter(figure -> figure.name().equals(problem.field()))
                .findFirst()
                .map(figure -> texts.of("period.tables.figure." + figure) + ": ")
                .orElse("");
        return field + texts.of(problem.messageKey(), problem.args());
    }

    private void onlyHr(Principal login) {
        if (people.find(login.getName()).filter(person -> person.has(Role.HR)).isEmpty()) {
            throw new NotAllowed();
        }
    }
}
