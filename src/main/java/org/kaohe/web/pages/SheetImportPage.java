package org.kaohe.web.pages;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.SheetVersion;
import org.kaohe.organisation.People;
import org.kaohe.web.text.Texts;
import org.kaohe.workbook.SheetFiles;
import org.kaohe.workbook.WorkbookReading;
import org.kaohe.workbook.WorkbookReading.Understood;
import org.kaohe.workbook.WorkbookReading.Unreadable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * HR hands in sheets as a file and sees line by line what was understood; only then, and only what HR ticks, becomes a
 * draft. The page carries the file along, so that exactly what was shown is saved, on whatever node.
 */
@Controller
class SheetImportPage {

    private final SheetFiles files;
    private final DraftSaving saving;
    private final Catalogue catalogue;
    private final People people;
    private final Texts texts;

    SheetImportPage(SheetFiles files, DraftSaving saving, Catalogue catalogue, People people, Texts texts) {
        this.files = files;
        this.saving = saving;
        this.catalogue = catalogue;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping("/sheet-import")
    String form(Model model) {
        model.addAttribute("section", "sheets");
        return "sheet-import";
    }

    @PostMapping("/sheet-import/check")
    String check(@RequestParam("file") MultipartFile file, Model model) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        byte[] content = file.getBytes();
        if (content.length == 0) {
            model.addAttribute("refused", List.of(texts.of("web.sheet-import.no-file")));
            return form(model);
        }
        return report(name, content, Map.of(), List.of(), model);
    }

    @PostMapping("/sheet-import/save")
    String save(
            @RequestParam("name") String name,
            @RequestParam("carried") String encoded,
            @RequestParam Map<String, String> form,
            Principal login,
            Model model,
            RedirectAttributes next) {
        byte[] content = decode(encoded);
        if (!(files.read(name, content) instanceof Understood understood)) {
            return report(name, content, form, List.of(), model);
        }
        DraftSaving.Saved saved = saving.save(understood.drafts(), form, login.getName());
        if (!saved.refused().isEmpty()) {
            return report(name, content, form, saved.refused(), model);
        }
        next.addFlashAttribute(
                "done",
                Stream.of(said("saved", saved.versions()), said("unchanged", saved.unchanged()))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" ")));
        List<SheetVersion> all = Stream.concat(saved.versions().stream(), saved.unchanged().stream())
                .toList();
        if (all.size() == 1) {
            next.addAttribute("code", all.get(0).getCode());
            next.addAttribute("version", all.get(0).getVersion());
            return "redirect:/sheets/{code}";
        }
        return "redirect:/sheets";
    }

    private String said(String what, List<SheetVersion> versions) {
        String names = versions.stream().map(SheetVersion::toString).collect(Collectors.joining(", "));
        return versions.isEmpty() ? "" : texts.of("web.sheet-import." + what, List.of(names));
    }

    private String report(String name, byte[] content, Map<String, String> form, List<String> refused, Model model) {
        WorkbookReading reading = files.read(name, content);
        model.addAttribute("section", "sheets");
        model.addAttribute("name", name);
        model.addAttribute("problems", reading instanceof Unreadable unreadable ? unreadable.problems() : List.of());
        List<DraftRow> drafts = new ArrayList<>();
        if (reading instanceof Understood understood) {
            model.addAttribute("layout", understood.layout());
            for (int i = 0; i < understood.drafts().size(); i++) {
                drafts.add(DraftRow.of(understood.drafts().get(i), i, understood.layout(), form, catalogue, people));
            }
        }
        model.addAttribute("drafts", drafts);
        model.addAttribute("positions", people.positions());
        model.addAttribute("carried", Base64.getUrlEncoder().encodeToString(content));
        model.addAttribute("refused", refused);
        return "sheet-import-report";
    }

    private static byte[] decode(String encoded) {
        try {
            return Base64.getUrlDecoder().decode(encoded);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The file is no longer readable", e);
        }
    }
}
