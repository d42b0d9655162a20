package org.kaohe.web.pages;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.KpiLibrary;
import org.kaohe.catalogue.KpiLibrary.Entry;
import org.kaohe.catalogue.KpiLibrary.NewSheet;
import org.kaohe.catalogue.KpiLibrary.Picked;
import org.kaohe.catalogue.SheetImport.Imported;
import org.kaohe.catalogue.SheetReading;
import org.kaohe.catalogue.SheetReading.SheetUnreadable;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.People;
import org.kaohe.web.access.NotAllowed;
import org.kaohe.web.access.Viewer;
import org.kaohe.web.access.Viewers;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The KPI library, for everybody to read; HR picks entries into the draft of a new sheet. */
@Controller
class KpiPage {

    private final KpiLibrary library;
    private final Catalogue catalogue;
    private final People people;
    private final Viewers viewers;
    private final Texts texts;

    KpiPage(KpiLibrary library, Catalogue catalogue, People people, Viewers viewers, Texts texts) {
        this.library = library;
        this.catalogue = catalogue;
        this.people = people;
        this.viewers = viewers;
        this.texts = texts;
    }

    @GetMapping("/kpis")
    String all(@RequestParam(name = "q", defaultValue = "") String query, Model model) {
        return page(query, Set.of(), Map.of(), model);
    }

    @PostMapping("/kpis/pick")
    String pick(
            @RequestParam(name = "pick", required = false) List<String> references,
            @RequestParam Map<String, String> form,
            Principal login,
            Model model,
            RedirectAttributes next) {
        Viewer hr = viewers.of(login).filter(Viewer::hr).orElseThrow(NotAllowed::new);
        Set<String> chosen = references == null ? Set.of() : new TreeSet<>(references);
        List<Picked> picked = library.entries().stream()
                .filter(entry -> chosen.contains(entry.reference()))
                .map(entry -> new Picked(entry, field(form, "weight." + entry.reference())))
                .toList();
        String code = field(form, "code");
        String yaml = library.pick(
                new NewSheet(
                        code,
                        field(form, "titleZh"),
                        field(form, "titleEn"),
                        field(form, "position"),
                        texts.of("web.kpis.source")),
                picked);
        List<String> refused = refused(code, picked, catalogue.read(yaml));
        if (!refused.isEmpty()) {
            model.addAttribute("refused", refused);
            return page("", chosen, form, model);
        }
        SheetVersion draft = ((Imported) catalogue.importYaml(yaml, hr.number())).version();
        next.addFlashAttribute("done", texts.of("web.sheet-import.saved", List.of(draft.toString())));
        next.addAttribute("code", code);
        next.addAttribute("version", draft.getVersion());
        return "redirect:/sheets/{code}";
    }

    private List<String> refused(String code, List<Picked> picked, SheetReading reading) {
        if (picked.isEmpty()) {
            return List.of(texts.of("web.kpis.nothing-picked"));
        }
        if (!catalogue.versionsOf(code).isEmpty()) {
            return List.of(texts.of("web.kpis.code-taken", List.of(code)));
        }
        if (!(reading instanceof SheetUnreadable unreadable)) {
            return List.of();
        }
        return unreadable.problems().stream()
                .map(problem -> place(problem.path(), picked) + ": " + texts.of(problem.messageKey(), problem.args()))
                .distinct()
                .toList();
    }

    /** The field of the page that a path of the text came from. */
    private String place(String path, List<Picked> picked) {
        if (path.startsWith("lines[")) {
            Entry entry = picked.get(Integer.parseInt(path.substring(6, path.indexOf(']'))))
                    .entry();
            return texts.pick(entry.line().nameZh(), entry.line().nameEn()) + " (" + entry.reference() + ")";
        }
        return texts.of(
                "web.kpis.field." + (path.startsWith("title") ? path : path.equals("position") ? path : "code"));
    }

    private String page(String query, Set<String> chosen, Map<String, String> form, Model model) {
        String sought = query.strip().toLowerCase(Locale.ROOT);
        Map<String, List<Entry>> lists = new LinkedHashMap<>();
        library.entries().stream().filter(entry -> matches(entry, sought)).forEach(entry -> lists.computeIfAbsent(
                        texts.pick(entry.list().getTitleZh(), entry.list().getTitleEn()), list -> new ArrayList<>())
                .add(entry));
        model.addAttribute("section", "sheets");
        model.addAttribute("query", query);
        model.addAttribute("lists", lists);
        model.addAttribute("index", library.positions());
        model.addAttribute("positions", people.positions());
        model.addAttribute("chosen", chosen);
        model.addAttribute("form", form);
        return "kpis";
    }

    private static boolean matches(Entry entry, String sought) {
        return (entry.line().nameZh() + " " + entry.line().nameEn() + " "
                        + entry.line().groupZh() + " " + entry.line().groupEn() + " "
                        + entry.line().printed())
                .toLowerCase(Locale.ROOT)
                .contains(sought);
    }

    private static String field(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }
}
