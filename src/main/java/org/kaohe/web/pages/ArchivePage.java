package org.kaohe.web.pages;

import org.kaohe.archive.Archive;
import org.kaohe.archive.DossierLine;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sealed dossiers for HR, and whether the chain still holds. */
@Controller
@RequestMapping("/archive")
class ArchivePage {

    private static final int PAGE = 100;

    private final Archive archive;

    ArchivePage(Archive archive) {
        this.archive = archive;
    }

    @GetMapping
    String show(@RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        Page<DossierLine> lines = archive.lines(PageRequest.of(Math.max(1, page) - 1, PAGE));
        model.addAttribute("section", "archive");
        model.addAttribute("dossiers", lines.getContent());
        model.addAttribute("page", lines.getNumber() + 1);
        model.addAttribute("pages", Math.max(1, lines.getTotalPages()));
        return "archive";
    }

    /** The verdict alone where only that part of the page is asked for, otherwise the whole page with it. */
    @PostMapping("/verify")
    String verify(@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
        model.addAttribute("verdict", archive.verify());
        return part ? "archive :: verdict" : show(1, model);
    }
}
