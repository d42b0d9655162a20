package org.kaohe.web.pages;

import java.util.Map;
import java.util.Optional;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.web.preview.Previews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a sheet would give: anybody who may see it types figures and watches the points. Nothing is stored. */
@Controller
class WhatIfPage {

    private final ChosenSheet chosen;
    private final Catalogue catalogue;
    private final WhatIfReading reading;

    WhatIfPage(ChosenSheet chosen, Catalogue catalogue, WhatIfReading reading) {
        this.chosen = chosen;
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @GetMapping("/sheets/{code}/what-if")
    String empty(
            @PathVariable("code") String code,
            @RequestParam("version") Optional<Integer> number,
            @RequestParam Map<String, String> chosenGrade,
            Model model) {
        return page(code, number, chosenGrade, model);
    }

    /** The whole page every time: htmx takes out of it what has changed, a browser without it shows all. */
    @PostMapping("/sheets/{code}/what-if")
    String typed(
            @PathVariable("code") String code,
            @RequestParam("version") Optional<Integer> number,
            @RequestParam Map<String, String> form,
            Model model) {
        return page(code, number, form, model);
    }

    private String page(String code, Optional<Integer> number, Map<String, String> form, Model model) {
        SheetVersion version = chosen.of(code, number);
        String grade = form.getOrDefault("staffGrade", "").strip();
        SheetDefinition sheet = catalogue.definition(version).forGrade(grade.isEmpty() ? null : grade);
        model.addAttribute("section", "sheets");
        model.addAttribute("version", version);
        model.addAttribute("sheet", sheet);
        model.addAttribute("staffGrade", grade);
        model.addAttribute(
                "byGrade",
                sheet.lines().stream()
                        .filter(line -> line.settings().appliesFrom() != null)
                        .toList());
        model.addAttribute("scorable", Previews.isScorable(sheet));
        model.addAttribute("whatIf", reading.read(sheet, form));
        return "what-if";
    }
}
